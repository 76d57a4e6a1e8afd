import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

/** What a document is about, as a last sentence that names nothing inherits it. */
async function about(text: string): Promise<string | undefined> {
  return (await claimsIn(`${text}\n\nThe ORR was 20.8%.`, 'proportion')).at(-1)?.subject?.key
}

describe('a document is about the drug that it tells of', () => {
  it.each([
    [
      'a release of a comparison',
      '# Quelatinib beats docetaxel in lung cancer\n\nQuelatinib was compared with docetaxel. Docetaxel is the standard. Docetaxel was given every three weeks. Patients on docetaxel lost hair.',
      'quelatinib',
    ],
    [
      'a paper of a comparison',
      '# A randomized trial of torvalimab versus carboplatin\n\nCarboplatin is old. Carboplatin is toxic. Torvalimab was given weekly, carboplatin monthly.',
      'torvalimab',
    ],
    [
      'a paper of a combination',
      '# Vexarafenib plus cetuximab in colorectal cancer\n\nCetuximab was given weekly. The cetuximab dose was constant. Vexarafenib was given daily.',
      'vexarafenib',
    ],
    [
      'a drug that is added to another',
      '# Adding mirotinib to docetaxel in gastric cancer\n\nDocetaxel was given to all. Docetaxel was stopped in some.',
      'mirotinib',
    ],
    [
      'a backbone with or without a drug',
      '# Docetaxel with or without ZK-4410 in gastric cancer\n\nDocetaxel was given to all. ZK-4410 was given daily.',
      'ZK-4410',
    ],
    [
      'a drug after another failed',
      '# Second-line treatment after failure of trastuzumab\n\nPatients progressed on trastuzumab. Trastuzumab had been given for a year. Elpotinib, an oral inhibitor, was tested. Elpotinib was given daily.',
      'elpotinib',
    ],
    [
      'an abstract whose background tells of the standard',
      '# Final results of a phase 3 trial\n\nDocetaxel is the standard. In this trial, nolvotinib was tested. Nolvotinib was given daily. Nolvotinib was safe.',
      'nolvotinib',
    ],
    [
      'a drug with a target in its title',
      '# AB-2207 in CLDN18.2-positive gastric cancer\n\nCLDN18.2 is expressed in half. CLDN18.2-positive tumors were asked for. CLDN18 expression was high.',
      'AB-2207',
    ],
    [
      'a release whose target is named more often',
      '# Sponsor reports data\n\nThe sponsor reported data for QR-771, an antibody against CLDN18.2. CLDN18.2-positive disease was required. CLDN18.2 is common.',
      'QR-771',
    ],
    [
      'a release whose trial has a name like a code',
      '# Sponsor reports data of the TARW-202 study of torvatug\n\nTARW-202 is an open-label, single-arm phase 2 study. TARW-202 (NCT99000417) began in May. TARW-202 goes on. Torvatug was given.',
      'torvatug',
    ],
    [
      'a release whose drug is told by what it acts on',
      '# Sponsor reports data of velmibart, an anti-OX99L antibody\n\nAn antibody against OX99L blocks OX99L. Velmibart binds OX99L.',
      'velmibart',
    ],
    [
      'a vaccine with a code of one digit',
      '# A vaccine for the old\n\nThe vaccine candidate PVW-9 was given once. PVW-9 was safe.',
      'PVW-9',
    ],
    [
      'an abstract whose first paragraph has a run-in title',
      '# A trial in depression\n\nBackground Esperadone is a selective partial agonist of a receptor. Esperadone was given daily.',
      'esperadone',
    ],
    [
      'a mark of risk with a number',
      '# Obrexumab in follicular lymphoma\n\nProgression of disease within 24 months (POD24) is a risk. POD24 was met by half. POD24 did not matter. Nobody had POD24 before.',
      'obrexumab',
    ],
    [
      'a leaflet of a branded drug',
      '# Package leaflet: Zovaltra 10 mg film-coated tablets\n\nTell your doctor if you take ketoconazole.',
      'zovaltra',
    ],
    [
      'a label with the generic name in brackets',
      '# ZOVALTRA® (velprasidone) tablets, for oral use\n\nAvoid itraconazole. ZOVALTRA is indicated for adults.',
      'velprasidone',
    ],
    [
      'a release that says what the drug is',
      '# Sponsor announces results\n\nThe sponsor announced results for tulvarasib, an oral inhibitor, compared with docetaxel. Docetaxel was worse.',
      'tulvarasib',
    ],
    [
      'a registry page',
      '# A Study of PL-6602 Versus Paclitaxel in Ovarian Cancer\n\nPaclitaxel: 80 mg weekly. Paclitaxel is given for six cycles. Experimental: PL-6602.',
      'PL-6602',
    ],
    [
      'a meeting abstract in capitals',
      '# PHASE 2 RESULTS OF XQ-118 IN MELANOMA\n\nAfter nivolumab or ipilimumab, XQ-118 was given. Nivolumab had been stopped.',
      'XQ-118',
    ],
  ])('%s', async (_, text, drug) => {
    expect(await about(text)).toBe(drug)
  })
})

describe('a document is about its trial where it tells of no drug', () => {
  it.each([
    [
      'by its number in the first sentences',
      '# A trial of walking in heart failure\n\nWalking was compared with rest (NCT99000417). Metformin was taken by some.',
      'NCT99000417',
    ],
    [
      'by its registration at the end',
      '# Yoga for back pain\n\nYoga was tested.\n\nThe trial was registered as ISRCTN99000417.',
      'ISRCTN99000417',
    ],
    [
      'by its number of the first register',
      '# Surgery or plaster\n\nTrial registration: NCT99000417; EudraCT 2019-990004-17.',
      'NCT99000417',
    ],
    [
      'by its acronym',
      '# Results of the LARKWOOD-2 trial\n\nThe LARKWOOD-2 trial compared surgery with plaster.',
      'LARKWOOD-2',
    ],
  ])('%s', async (_, text, trial) => {
    expect(await about(text)).toBe(trial)
  })
})

describe('a document is about nothing', () => {
  it.each([
    [
      'where it names a drug once, in passing',
      '# How to live with a stoma\n\nEat well.\n\nDrink a lot.\n\nSome take ibuprofen.',
    ],
    [
      'where a review has a number of its own',
      '# Exercise for depression: a review\n\nThe review was registered (CRD42099000417). CRD42099000417 was updated.',
    ],
    [
      'where it names several trials',
      '# What we know of walking\n\nTwo trials (NCT99000417 and NCT99000418) were done.',
    ],
    [
      'where a number is of somebody else’s trial',
      `# Walking in heart failure\n\nWe asked walkers.${'\n\nThey walked on and on.'.repeat(120)}\n\nAnother group is at work on it (NCT99000417).`,
    ],
    [
      'where drugs stand only for what is compared',
      '# Walking in arthritis\n\nWalking was compared with ibuprofen. It was better than ibuprofen.',
    ],
    [
      'where a study is called by its disease',
      '# Walking in COPD\n\nThe COPD study asked people with chronic obstructive pulmonary disease (COPD).',
    ],
    ['where a study has only a number', '# Walking\n\nIn STUDY-101 people walked.'],
  ])('%s', async (_, text) => {
    expect(await about(text)).toBeUndefined()
  })
})
