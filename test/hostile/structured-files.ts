import { type HostileFile, laughing, laughs, longest, sentence } from './hostile-file.js'
import { brokenTexts } from './text-files.js'

const study = (fields: string): string =>
  `{"protocolSection":{"identificationModule":{"nctId":"NCT00000000"}${fields}}}`
const described = (text: string): string =>
  study(`,"descriptionModule":{"briefSummary":${JSON.stringify(text)}}`)

export const recordJsonFiles: readonly HostileFile[] = [
  ...brokenTexts('{"protocolSection":{"identificationModule":{"briefTitle":"', '"}}}'),
  { name: 'cut', content: () => described(sentence).slice(0, -40), error: /broken/ },
  { name: 'no-study', content: () => '{"protocolSection": null}', error: /no study/ },
  { name: 'wrong-types', content: () => study(',"statusModule":[1],"designModule":"x","armsInterventionsModule":{"armGroups":{"label":7}}') },
  { name: 'nested-200', content: () => study(`,"x":${'['.repeat(200)}${']'.repeat(200)}`) },
  { name: 'nested-10000', content: () => study(`,"x":${'['.repeat(10_000)}${']'.repeat(10_000)}`), error: /nested too deeply/ },
  { name: 'escaped-surrogate', content: () => described('x').replace('"x"', `"\\ud83d ${sentence}"`) },
  { name: 'prototype', content: () => study(',"__proto__":{"polluted":1},"constructor":{"prototype":1}') },
  { name: 'same-key-100000', content: () => study(',"x":1'.repeat(100_000)) },
  { name: 'full-20-mb-summary', content: () => longest(sentence, described('x').slice(0, -4), '"}}}'), error: /too long/ },
  { name: 'full-20-mb-studies', content: () => longest(`${described(sentence)},`, '{"studies":[', `${study('')}]}`), error: /too long/ },
] // prettier-ignore

const clinical = (fields: string): string =>
  `<clinical_study><id_info><nct_id>NCT00000000</nct_id></id_info>${fields}</clinical_study>`
const summary = (text: string): string =>
  `<brief_summary><textblock>${text}</textblock></brief_summary>`

export const recordXmlFiles: readonly HostileFile[] = [
  ...brokenTexts('<clinical_study><brief_title>', '</brief_title></clinical_study>'),
  { name: 'cut', content: () => clinical(summary(sentence)).slice(0, -60), error: /broken/ },
  { name: 'laughs', content: () => laughs + clinical(summary(laughing)) },
  { name: 'nested-200', content: () => clinical('<a>'.repeat(200) + '</a>'.repeat(200)) },
  { name: 'nested-10000', content: () => clinical('<a>'.repeat(10_000) + '</a>'.repeat(10_000)) },
  { name: 'numbers', content: () => clinical('<enrollment type="Actual">1e400</enrollment><start_date>32 Smarch</start_date>') },
  { name: 'arms-20000', content: () => clinical('<arm_group><arm_group_label>A</arm_group_label></arm_group>'.repeat(20_000)) },
  { name: 'full-20-mb-summary', content: () => clinical(summary(longest(sentence).slice(0, -2000))), error: /too long/ },
  { name: 'full-20-mb-tags', content: () => longest('<a>', '<clinical_study>'), error: /deep/ },
] // prettier-ignore

const claim = '{"kind":"count","measure":"enrolment","subject":"QX-1207","number":"24"}'

export const claimJsonFiles: readonly HostileFile[] = [
  ...brokenTexts('{"claimlint":"claims","title":"', '","claims":[]}'),
  { name: 'cut', content: () => `{"claimlint":"claims","claims":[${claim}`, error: /./ },
  { name: 'wrong-types', content: () => '{"claimlint":"claims","claims":{"kind":[]}}', error: /./ },
  { name: 'nested-200', content: () => `{"claimlint":"claims","claims":${'['.repeat(200)}${']'.repeat(200)}}`, error: /./ },
  { name: 'nested-10000', content: () => `{"claimlint":"claims","claims":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, error: /./ },
  { name: 'prototype', content: () => `{"claimlint":"claims","__proto__":{"a":1},"claims":[${claim}]}`, error: /./ },
  { name: 'claims-100000', content: () => `{"claimlint":"claims","claims":[${`${claim},`.repeat(100_000)}${claim}]}`, error: /too long/ },
  { name: 'full-20-mb', content: () => longest(`${claim},`, '{"claimlint":"claims","claims":[', `${claim}]}`), error: /too long/ },
] // prettier-ignore

const yaml = (lines: string): string => `claimlint: claims\nclaims:\n${lines}`
const item = '  - { kind: count, measure: enrolment, subject: QX-1207, number: 24 }\n'

export const claimYamlFiles: readonly HostileFile[] = [
  ...brokenTexts('claimlint: claims\ntitle: "', '"\nclaims: []\n'),
  { name: 'cut', content: () => yaml(`${item}  - { kind: count, mea`), error: /./ },
  { name: 'laughs', content: () => `claimlint: claims\na0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, at) => `a${String(at + 1)}: &a${String(at + 1)} [*a${String(at)}, *a${String(at)}]\n`).join('')}claims: *a40\n`, error: /./ },
  { name: 'alias-of-itself', content: () => 'claimlint: claims\nclaims: &a [*a]\n', error: /./ },
  { name: 'tags', content: () => yaml('  - !!js/function "function () { process.exit(7) }"\n'), error: /./ },
  { name: 'tabs', content: () => yaml('\t- kind: count\n'), error: /./ },
  { name: 'nested-200', content: () => `claimlint: claims\nclaims: ${'['.repeat(200)}${']'.repeat(200)}\n`, error: /./ },
  { name: 'nested-10000', content: () => `claimlint: claims\nclaims: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, error: /./ },
  { name: 'claims-100000', content: () => yaml(item.repeat(100_000)), error: /too long/ },
  { name: 'full-20-mb', content: () => longest(item, yaml('')), error: /too long/ },
] // prettier-ignore
