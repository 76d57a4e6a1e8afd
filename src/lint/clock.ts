/**
 * Is told of each part of a run as it is done, and gives its result. Parts are named `read`,
 * `recall`, `parse`, `extract <extractor>`, `keep` and `check <check>`; files are read while others
 * are parsed.
 */
export type Clock = <Result>(part: string, run: () => Result) => Result

/** Measures nothing. */
export const noClock: Clock = (_, run) => run()
