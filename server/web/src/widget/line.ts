/** Where a page leads whose address, or whose line of script, names no company or queue. */
export const defaultLine = { tenant: 'demo', queue: 'support' } as const;
