/** The queue of a page whose address, or whose line of script, names none. Without a company it is the server's default. */
export const defaultQueue = 'support';
