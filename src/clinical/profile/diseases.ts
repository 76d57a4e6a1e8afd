/** Endings of the names of diseases, Greek and Latin. */
const ENDING =
  /(?:itis|oma|sis|emia|uria|algia|pathy|plegia|penia|trophy|rrhea|rrhoea|rrhage|phobia|ia|ism|lepsy|tension|edema|plasia|asthma)$/

/** Words with such an ending that name no disease. */
const NO_DISEASE =
  /(?:analy|ba|diagno|hypothe|progno|dialy|empha|the|synthe)sis$|^(?:criteria|media|bacteria|mechanism|organism|metabolism|empathy|tension|anesthesia|anaesthesia)$/

/** Words that name a disease, an injury or what is wrong, alone or as the head of a name. */
const HEADS: ReadonlySet<string> = new Set(
  (
    'cancer tumor tumour malignancy neoplasm disease disorder syndrome infection failure insufficiency ' +
    'deficiency fibrillation flutter diabetes pain ulcer injury trauma fracture stroke infarction ' +
    'copd depression anxiety obesity overweight eczema lupus gout migraine headache seizure cough fever ' +
    'burn wound allergy acne goiter goitre cataract glaucoma shock influenza measles hiv aids covid ' +
    'impairment disability palsy metastase mutation attack illness symptom complaint abuse dependence ' +
    'addiction bleeding hemorrhage haemorrhage embolism infertility incontinence constipation defect ' +
    'abnormality problem dysfunction loss apnea apnoea irregularity distress delirium ' +
    'preeclampsia pre-eclampsia lesion aneurysm nausea vomiting pregnancy malnutrition ' +
    'resistance intolerance calculi stone hernia leukaemia fatigue'
  ).split(' '),
)

/** Whether a name in the singular and in lower case ends in the word for a disease: "venous leg ulcer". */
export function namesDisease(name: string): boolean {
  const head =
    name
      .split(/ (?:of|due|in|with) /)[0]
      ?.split(/[\s/]/)
      .at(-1) ?? ''
  if (NO_DISEASE.test(head)) return false
  return HEADS.has(head) || HEADS.has(head.replace(/ie$/, 'y')) || ENDING.test(head)
}
