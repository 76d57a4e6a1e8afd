const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file. Check the name, and the folder that it is relative to.',
  ENOTDIR: 'a part of its path is a file, not a folder. Check the path.',
  EACCES: 'permission denied. Make it readable for the user that runs claimlint.',
  EPERM: 'permission denied. Make it readable for the user that runs claimlint.',
  EISDIR: 'it is a folder. Name the files in it.',
  ELOOP: 'its symbolic links lead round in a circle. Mend the links.',
  EMFILE: 'too many files are open. Raise the limit of open files.',
  ENAMETOOLONG: 'its name is too long for this file system.',
}

/** Why the file system refused, in plain words, with what to do about it where that is known. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  const known = code === undefined ? undefined : reasons[code]
  return known ?? (error instanceof Error ? `${error.message}.` : 'for an unknown reason.')
}
