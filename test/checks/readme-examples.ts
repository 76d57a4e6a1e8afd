/** One fenced example of a check's readme. */
export interface ReadmeExample {
  /** The text as fenced, for the name of the test. */
  readonly text: string
  /** Source texts by path. */
  readonly sources: Readonly<Record<string, string>>
  /** The day of the run, where the fence says so. */
  readonly asOf?: string
  /** The text of `claimlint.config.yaml`, where the block has one. */
  readonly config?: string
}

/**
 * The fenced `text` and `md` blocks of a readme below one of its headings, each an example of its
 * own. A line `==> article.txt <==` begins a source with that path, so that one block can hold
 * several; `claimlint.config.yaml` is the configuration of the others; `asOf=2026-11-22` after the language sets the day.
 */
export function examplesBelow(heading: string, readme: string): readonly ReadmeExample[] {
  const examples: ReadmeExample[] = []
  let current: string | undefined
  let fence: { readonly info: string; readonly lines: string[] } | undefined
  for (const line of readme.split('\n')) {
    if (fence === undefined) {
      if (line.startsWith('```')) fence = { info: line.slice(3), lines: [] }
      else if (line.startsWith('## ')) current = line.slice(3).trim()
    } else if (line.startsWith('```')) {
      if (current === heading && /^(?:text|md)\b/u.test(fence.info)) {
        examples.push(exampleOf(fence.info, fence.lines))
      }
      fence = undefined
    } else fence.lines.push(line)
  }
  return examples
}

function exampleOf(info: string, lines: readonly string[]): ReadmeExample {
  const asOf = /\basOf=([\d-]+)/u.exec(info)?.[1]
  const sources: Record<string, string> = {}
  let path = info.startsWith('md') ? 'text.md' : 'text.txt'
  for (const line of lines) {
    const named = /^==> (\S+) <==$/u.exec(line)?.[1]
    if (named !== undefined) path = named
    else sources[path] = `${sources[path] ?? ''}${line}\n`
  }
  const { 'claimlint.config.yaml': config, ...documents } = sources
  return {
    text: lines.join('\n'),
    sources: documents,
    ...(config !== undefined && { config }),
    ...(asOf !== undefined && { asOf }),
  }
}
