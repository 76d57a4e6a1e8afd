import { once } from '../../sources/once.js'
import { defineParser } from '../../sources/parser.js'

const load = once(() => import('./parse.js'))

/** How a claim file says that it is one: `"claimlint": "claims"`, `claimlint: claims`. */
const CLAIMS = /(?:^|[{,\n])\s*["']?claimlint["']?\s*:\s*["']?claims\b/

/** Claim files: a user's own facts, in the schema `claimlint-claims.schema.json`. */
export const claimFileParser = defineParser({
  name: 'claim-file',
  extensions: ['.json', '.yaml', '.yml'],
  onlyRecognized: 'claim files ("claimlint": "claims")',
  recognizes: (head) => CLAIMS.test(head),
  async parse(input) {
    const { parseClaimFile } = await load()
    return parseClaimFile(input)
  },
})
