import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Name and version of every package in some bundles, with its licence's text, as the licences ask
 * for; packages whose text is the same share it.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @param {string} root the folder that the metafiles' paths are relative to
 */
export async function thirdPartyNotices(metafiles, root) {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.keys(output.inputs))
  const folders = new Set(
    inputs
      .filter((path) => path.includes('node_modules/'))
      .map((path) => packageFolder(root, path)),
  )
  const notices = await Promise.all([...folders].map(noticeOf))
  const texts = new Map(notices.map(({ text }) => [text, new Set()]))
  // A package that stands in several folders is told once.
  for (const { name, text } of notices.toSorted(byName)) texts.get(text).add(name)
  const parts = [...texts].map(([text, names]) => `${[...names].join('\n')}\n\n${text}\n`)
  const head = 'claimlint contains the following packages.\n'
  return [head, ...parts.sort()].join(`\n${'-'.repeat(80)}\n\n`)
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1
}

function packageFolder(root, path) {
  for (
    let folder = dirname(join(root, path));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    // Some packages keep a package.json without a name in inner folders, to set the module type.
    if (/node_modules\/(@[^/]+\/)?[^/]+$/.test(folder.replaceAll('\\', '/'))) return folder
  }
  throw new Error(`no package holds ${path}`)
}

async function noticeOf(folder) {
  const content = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const licence = content.license ?? content.licenses?.map(({ type }) => type).join(' or ')
  const text = (await licenceFiles(folder)) || (await licenceInReadme(folder))
  if (!licence || !text) throw new Error(`${content.name} tells no licence`)
  return { name: `${content.name} ${content.version} (${licence})`, text }
}

async function licenceFiles(folder) {
  const names = await namesIn(folder, /^(licen[cs]e|copying|notice)(\.|-|$)/i)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n')
}

/** The end of the readme from its heading "License": where older packages have it. */
async function licenceInReadme(folder) {
  const [name] = await namesIn(folder, /^readme(\.|$)/i)
  if (name === undefined) return ''
  const lines = (await readFile(join(folder, name), 'utf8')).split(/\r?\n/)
  const heading = lines.findIndex((line) => /^#* *licen[cs]e *$/i.test(line))
  return heading < 0 ? '' : lines.slice(heading).join('\n').trim()
}

async function namesIn(folder, pattern) {
  return (await readdir(folder)).filter((name) => pattern.test(name)).sort()
}
