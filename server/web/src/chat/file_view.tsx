import { useEffect, useRef, useState } from 'preact/hooks';
import { Download, FileText, X } from 'lucide-preact';
import { fileSize } from '../i18n/format';
import { t } from '../i18n/index';
import type { ThreadFile } from '../wire/thread';
import { save, type Files } from './files';
import { draw, isPicture } from './picture';
import { plainName } from './text';

const previewBox = { width: 480, height: 360 };

interface FileViewProps {
  file: ThreadFile;
  files: Files;
}

/** The picture as large as the window allows. */
function LargePicture({ file, files, onClose }: FileViewProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const name = plainName(file.name);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const box = { width: window.innerWidth * window.devicePixelRatio, height: window.innerHeight * window.devicePixelRatio };
    void files.bytes(file.id).then((bytes) => canvas.current && draw(bytes, canvas.current, box)).catch(onClose);
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="large-picture" aria-label={name} onClose={onClose} data-testid="chat-large-picture">
      <button type="button" class="button icon" aria-label={t('chat.file.close')} onClick={onClose}>
        <X size={20} aria-hidden="true" />
      </button>
      <canvas ref={canvas} role="img" aria-label={name} />
    </dialog>
  );
}

function Preview({ file, files, onFail }: FileViewProps & { onFail: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isLarge, setLarge] = useState(false);
  const name = plainName(file.name);
  useEffect(() => {
    let isShown = true;
    files
      .bytes(file.id)
      .then((bytes) => (isShown && canvas.current ? draw(bytes, canvas.current, previewBox) : undefined))
      .catch(() => isShown && onFail());
    return () => {
      isShown = false;
    };
  }, [file.id]);
  return (
    <>
      <button
        type="button"
        class="picture"
        aria-label={t('chat.file.picture', { name })}
        title={name}
        data-testid="chat-picture"
        onClick={() => setLarge(true)}
      >
        <canvas ref={canvas} aria-hidden="true" width={1} height={1} />
      </button>
      {isLarge && <LargePicture file={file} files={files} onClose={() => setLarge(false)} />}
    </>
  );
}

/** A file of the thread: a picture is shown, anything else only saved when it is asked for. */
export function FileView({ file, files }: FileViewProps) {
  const [hasFailed, setFailed] = useState(false);
  const [isPlain, setPlain] = useState(!isPicture(file));
  const name = plainName(file.name);
  const fetch = async () => {
    setFailed(false);
    try {
      save(await files.bytes(file.id), name);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="file" data-testid="chat-file-view">
      {!isPlain && <Preview file={file} files={files} onFail={() => setPlain(true)} />}
      <button
        type="button"
        class="file-line"
        title={t('chat.file.save', { name })}
        data-testid="chat-file-save"
        onClick={() => void fetch()}
      >
        <FileText size={18} aria-hidden="true" />
        <span class="hidden-visually">{t('chat.file.action')}</span>
        <span class="file-name">{name}</span>
        <span class="file-size figures">{fileSize(file.sizeBytes)}</span>
        <Download size={16} aria-hidden="true" />
      </button>
      {hasFailed && <p class="small">{t('chat.file.failed')}</p>}
    </div>
  );
}
