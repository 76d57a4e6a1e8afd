#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import * as modules from 'node:module'

declare module 'node:module' {
  /** Node 20 has none. */
  export const enableCompileCache: (() => unknown) | undefined
}

// `--version` is asked for by scripts and editors all the time: answer before loading anything.
if (asksForVersion(process.argv.slice(2))) {
  process.stdout.write(`${versionOf(new URL('../../package.json', import.meta.url))}\n`)
} else {
  // The next run starts with what this one compiled (in `NODE_COMPILE_CACHE`, or a temporary folder).
  modules.enableCompileCache?.()
  const { main } = await import('./main.js')
  process.exitCode = await main(process.argv.slice(2))
}

function asksForVersion(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  return options.includes('--version') || options.includes('-v')
}

function versionOf(packageFile: URL): string {
  const content: unknown = JSON.parse(readFileSync(packageFile, 'utf8'))
  const known = typeof content === 'object' && content !== null && 'version' in content
  return known ? String(content.version) : 'unknown'
}
