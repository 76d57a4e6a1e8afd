/** Writes docs/checks: a page for each check, made of its readme, and their index. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { checkPages } from './check-pages.js'

const folder = new URL('../docs/checks/', import.meta.url)
const pages = await checkPages()
await mkdir(folder, { recursive: true })
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(new URL(name, folder))
for (const [name, text] of pages) await writeFile(new URL(name, folder), text)
