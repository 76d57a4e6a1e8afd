/**
 * Is told, each time a source of a run has been read, how many have been so far, and how many there
 * are in all.
 */
export type Progress = (done: number, total: number) => void
