import { expect, it } from 'vitest'
import { reasonOf } from '../../src/sources/file-error.js'

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it failed, open 'a.txt'`), { code })
}

it.each([
  ['EACCES', 'permission denied'],
  ['ENOENT', 'no such file'],
  ['ELOOP', 'circle'],
])('says what %s means, without the code', (code, words) => {
  expect(reasonOf(systemError(code))).toContain(words)
  expect(reasonOf(systemError(code))).not.toContain(code)
})

it('passes on what it does not know', () => {
  expect(reasonOf(systemError('EIO'))).toBe("EIO: it failed, open 'a.txt'.")
  expect(reasonOf('thrown')).toBe('for an unknown reason.')
})
