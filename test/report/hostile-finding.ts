import type { Finding } from '../../src/index.js'
import { driftFinding } from './sample-report.js'

/** Texts that mean something to one or the other reader of a report. */
export const hostileTexts: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  attribute: `" onmouseover="alert(1)" x='`,
  comment: '--> <!-- ]]> </style></details></svg>',
  escape: '\u001b[31mred\u001b]0;owned\u0007\u009b2J',
  command: '::error::no\n::stop-commands::x\r\n##[error]no %0A::warning::y',
  formula: '=HYPERLINK("http://evil.example","x")',
  wideFormula: '\uFF1D1+1',
  negative: '-2+3+cmd|\u0027 /C calc\u0027!A0',
  markdown: '# h\n\n- [x](javascript:alert(1)) ![i](http://evil.example) `c` **b** | t |',
  mention: 'ask @everyone about #12, http://evil.example and www.evil.example $x$',
  list: '1. one',
  fence: '```\n</details>',
  link: '[the register](http://evil.example)',
  bidi: 'n = \u202e42\u202c \u2066x\u2069\u200f',
  nul: 'a\u0000b\u0008c\uFFFEd\ud800e',
  long: 'x'.repeat(10_000),
  spaces: '      code?',
}

/** A finding all of whose words are hostile, between letters that tell that they are there. */
export function hostileFinding(text: string): Finding {
  const start = { line: 1, column: 1, offset: 0 }
  const end = { line: 1, column: 3, offset: 2 }
  const location = { path: `a/${text}.md`, start, end }
  const context = { text: `before ${text} after`, at: 7 }
  return {
    ...driftFinding,
    check: text,
    severity: 'error',
    message: text,
    derivation: [text],
    likelySlip: text,
    location,
    quote: text,
    context,
    related: [{ message: text, location, quote: text, context }],
  }
}
