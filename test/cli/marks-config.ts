/**
 * A configuration whose plugin reads the words ERROR, WARNING, INFO and GOOD as claims; its check
 * `marks` reports the first three at the severity that they name, and verifies the last. So the
 * tests of the command line depend on no other check. BOOM makes the check throw.
 */
export const marksConfig = `
import { defineConfig } from 'claimlint'

const marks = {
  id: 'marks',
  summary: 'No marks stand in the text',
  severity: 'error',
  per: 'claim',
  reads: ['mark'],
  messages: { mark: 'There is a mark {{word}}' },
  check(claim, { report, verify }) {
    const word = claim.place.quote
    if (word === 'BOOM') throw new Error('the check broke')
    if (word === 'GOOD') verify({ claim, how: 'it is good' })
    else report({ message: 'mark', data: { word }, at: claim, derivation: ['it stands there'], severity: word.toLowerCase() })
  },
}

const extractor = {
  id: 'marks',
  emits: ['mark'],
  *extract(document) {
    for (const block of document.blocks) {
      for (const match of block.flat.text.matchAll(/ERROR|WARNING|INFO|GOOD|BOOM/g)) {
        const file = document.text.indexOf(match[0])
        const place = {
          path: document.path, quote: match[0], context: block.flat.text, at: match.index,
          start: file, end: file + match[0].length,
        }
        yield { kind: 'mark', measure: { label: 'mark' }, scope: {}, value: {}, place }
      }
    }
  },
}

const formatter = { name: 'shout', format: (report) => 'FOUND ' + report.findings.length + '\\n' }

export default defineConfig({
  plugins: [{ name: 'marks', checks: [marks], extractors: [extractor], formatters: [formatter] }],
})
`
