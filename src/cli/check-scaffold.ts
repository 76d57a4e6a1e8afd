/** The files of a new check by name, ready to run: its author changes what they find. */
export function checkScaffold(id: string): Readonly<Record<string, string>> {
  return { 'index.ts': code(id), 'index.test.ts': test(id), 'readme.md': readme(id) }
}

/** Whether a name is fit for a check: words in lower case, with hyphens between them. */
export function isCheckId(name: string): boolean {
  return name.length <= 80 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)
}

/** "house-rule" is `houseRule`. */
export function variableFor(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function code(id: string): string {
  return `import { defineCheck } from 'claimlint'

export default defineCheck({
  id: '${id}',
  // What holds where the check is content, in one line.
  summary: 'A share of a whole is at most 100%',
  // error: impossible; warning: probably wrong; info: worth a look.
  severity: 'error',
  // The kinds of claim that it reads; \`claimlint claims <file>\` shows those of a document.
  reads: ['proportion'],
  // One claim at a time. A check per source or per fact sees several.
  per: 'claim',
  messages: {
    more: '{{percent}}% is more than all',
  },
  check({ value }, { report }) {
    const { percent } = value
    // In doubt a check says nothing.
    if (percent === undefined || percent.value <= 100) return
    report({
      message: 'more',
      data: { percent: percent.text },
      at: percent,
      derivation: [\`\${percent.text} > 100\`],
    })
  },
})
`
}

function test(id: string): string {
  return `import { testCheck } from 'claimlint/testing'
import { describe, it } from 'vitest'

import ${variableFor(id)} from './index.js'

testCheck(
  ${variableFor(id)},
  {
    consistent: [{ text: 'The objective response rate was 20.8% (5/24).' }],
    conflicting: [
      {
        text: 'The objective response rate was ⟦120.8⟧% (5/24).',
        findings: [{ message: 'more', data: { percent: '120.8' } }],
      },
    ],
  },
  { describe, it },
)
`
}

function readme(id: string): string {
  return `# ${id}

Finds shares that are larger than the whole.

Say here why that matters to a reader.

## Conflicting

\`\`\`text
The objective response rate was 120.8% (5/24).
\`\`\`

## Consistent

\`\`\`text
The objective response rate was 20.8% (5/24).
\`\`\`

## Severity

error

## What it does not flag

Changes, which can be larger than the whole.
`
}
