/** What the help of `lint` says behind its options: commands to copy, each with what it does. */
export const examples: readonly [command: string, description: string][] = [
  ['$0', 'the files of the configuration'],
  ["$0 paper.pdf release.md 'posters/**/*.md'", 'these files as one corpus'],
  ['$0 -o html:report.html -o sarif:report.sarif', 'the terminal, and two files'],
  [
    '$0 --fail-on warning --update-baseline',
    'settle what there is; from now on fail on what is new',
  ],
  ['$0 --watch', 'again whenever a file changes'],
  ['$0 explain value-mismatch', 'what a check finds, and why'],
]

/** What stands last in the help of `lint`. */
export const epilogue = `Formats:
  pretty, json, markdown, html, sarif, junit, github, csv, and those of plugins

Sources:
  Markdown, plain text, HTML, JATS, DOCX, ODT, PDF, EPUB, CSV and XLSX,
  trial records in JSON or XML, claim files in YAML or JSON, and those of
  plugins

Exit codes:
  0  nothing at or above the severity of --fail-on
  1  findings that fail the run
  2  no verdict: something could not be read or run, or was asked for wrongly

Environment:
  NO_COLOR, FORCE_COLOR  no colours, colours (--color and --no-color win)
  GITHUB_STEP_SUMMARY    the file to which --format github adds a job summary
  CLAIMLINT_DEBUG=1      the stack of a fault of claimlint itself

Files:
  claimlint.config.*       the configuration, in the folder or one above it
  claimlint.baseline.json  findings that are settled, beside the configuration`
