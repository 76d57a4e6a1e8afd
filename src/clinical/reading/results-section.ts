import type { Section } from '../../document/document.js'

/** Whether a section, or one that it is part of, is where a paper tells what came out. */
export function isAmongResults(section: Section): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) {
    if (RESULTS.test(at.title)) return true
  }
  return false
}

const RESULTS = /\b(?:results?|findings)\b/i
