import { createHash } from 'node:crypto'
import { coveragePatterns } from './coverage-chart.js'
import { type Markup, markup, trusted } from './markup.js'
import { script } from './script.js'
import { style } from './style.js'

/** A part of the page that the navigation leads to. */
export interface PageSection {
  /** The id of the section that the content is. */
  readonly id: string
  readonly title: string
  readonly content: Markup
}

/** A whole page. Its policy lets nothing run or load but its own style and script. */
export function page(sections: readonly PageSection[]): string {
  const links = sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)
  return markup`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>claimlint report</title>
        <style>${trusted(style)}</style>
      </head>
      <body>
        <a class="skip" href="#findings">Skip to the findings</a>
        ${coveragePatterns}
        <header>
          <h1>claimlint report</h1>
          <nav aria-label="Sections">
            <ul>
              ${links}
            </ul>
          </nav>
        </header>
        <main>${sections.map(({ content }) => content)}</main>
        <script>${trusted(script)}</script>
      </body>
    </html>
`.text
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${digest(style)}'`,
  `script-src 'sha256-${digest(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
