/** How long a WebM file of a browser's recorder plays, read from its clusters: such files do not tell it themselves. */

const timecode = 0xe7;
const cluster = 0x1f43b675;
const simpleBlock = 0xa3;
const containers = new Set([0x18538067, cluster]); // the segment and what it holds

/** An EBML number of 1 to 8 bytes; an element's id keeps its length marker. */
function readNumber(bytes, at, keepsMarker) {
  const first = bytes[at];
  let size = 1;
  while (size <= 8 && !(first & (0x100 >> size))) ++size;
  let value = keepsMarker ? first : first & (0xff >> size);
  let isUnknown = !keepsMarker && value === 0xff >> size;
  for (let i = 1; i < size; ++i) {
    value = value * 256 + bytes[at + i];
    isUnknown &&= bytes[at + i] === 0xff;
  }
  return { value, size, isUnknown };
}

/** Seconds from the first block to the last; a recorder's unit is the millisecond. */
export function webmSeconds(bytes) {
  let at = 0;
  let base = 0;
  const times = [];
  while (at < bytes.length) {
    const id = readNumber(bytes, at, true);
    const length = readNumber(bytes, at + id.size, false);
    const from = at + id.size + length.size;
    if (containers.has(id.value)) {
      at = from; // go through what is inside
      continue;
    }
    const to = length.isUnknown ? bytes.length : from + length.value;
    if (id.value === timecode) base = bytes.subarray(from, to).reduce((value, byte) => value * 256 + byte, 0);
    if (id.value === simpleBlock) times.push(base + bytes.readInt16BE(from + 1));
    at = to;
  }
  return times.length === 0 ? 0 : (times.at(-1) - times[0]) / 1000;
}
