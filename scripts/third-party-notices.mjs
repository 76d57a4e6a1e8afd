import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Name, version and licence text of every package in a bundle, as their licences ask for.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} root the folder that the metafile's paths are relative to
 */
export async function thirdPartyNotices(metafile, root) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const folders = new Set(
    inputs
      .filter((path) => path.includes('node_modules/'))
      .map((path) => packageFolder(root, path)),
  )
  const notices = await Promise.all([...folders].map(noticeOf))
  const head = 'The claimlint command line contains the following packages.\n'
  // A package that stands in several folders is told once.
  return [head, ...new Set(notices.sort())].join(`\n${'-'.repeat(80)}\n\n`)
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
  return `${content.name} ${content.version} (${licence})\n\n${text}\n`
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
