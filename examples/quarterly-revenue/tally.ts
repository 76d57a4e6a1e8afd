import { defineFormatter } from 'claimlint'

/** A line for each check that found something: what a chat message has room for. */
export const tally = defineFormatter({
  name: 'tally',
  format({ findings }) {
    const counts = new Map<string, number>()
    for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1)
    return [...counts].map(([check, count]) => `${count} × ${check}\n`).join('')
  },
})
