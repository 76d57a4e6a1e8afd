import { type TermLine, terms } from './terms.js'

/** Words for the people of a study, all equal. */
const PEOPLE: readonly TermLine[] = [
  [
    'people',
    'patient|participant|subject|individual|people|person|adult|volunteer|child|children|infant|case patient|responder|survivor|pts|pt|student|mother|veteran|inpatient|outpatient|enrollee|recipient|resident|respondent|caregiver|carer|parent|nurse|worker|employee|newborn|neonate|baby|babies|teenager|pupil|twin|horse|animal|dog|cat|rat|mouse|mice|pig|sheep',
  ],
]

/** What else is counted when a study is described. */
const COUNTED: readonly TermLine[] = [
  ['arm', 'arm|treatment arm|study arm|treatment group|study group|dose group|dose arm'],
  ['cohort', 'cohort'],
  ['group', 'group'],
  ['study', 'study|studies|trial'],
  ['observation', 'observation'],
  ['lesion', 'lesion'],
  ['treatment', 'treatment'],
  ['variable', 'variable'],
  ['drug', 'drug|product|medicine'],
  [
    'event',
    'event|death|fatality|fatalities|relapse|case|amputation|infection|exacerbation|seizure',
  ],
  ['site', 'site|center|centre|hospital'],
  ['country', 'country|countries'],
  ['area', 'area|zone'],
  ['capsule', 'capsule'],
  ['tablet', 'tablet'],
  ['survey', 'survey'],
  ['questionnaire', 'questionnaire'],
  ['interview', 'interview'],
  ['intervention', 'intervention'],
  ['pair', 'pair|couple'],
  ['dyad', 'dyad'],
  ['family', 'family|families'],
  ['household', 'household'],
  ['school', 'school'],
  ['village', 'village'],
  ['clinic', 'clinic'],
  ['practice', 'practice'],
  ['ward', 'ward'],
  ['cluster', 'cluster'],
  ['specimen', 'specimen'],
  ['biopsy', 'biopsy|biopsies'],
  ['eye', 'eye'],
  ['tooth', 'tooth|teeth'],
  ['implant', 'implant'],
  ['fracture', 'fracture'],
  ['ulcer', 'ulcer|wound'],
  ['operation', 'operation|surgery|surgeries'],
  ['birth', 'birth|delivery|deliveries'],
  ['examination', 'examination|exam'],
  ['episode', 'episode'],
  ['admission', 'admission|hospitalization|hospitalisation'],
  ['article', 'article|publication'],
  ['community', 'community|communities'],
  ['district', 'district'],
  ['surgeon', 'surgeon'],
  ['physician', 'physician|general practitioner|clinician'],
  ['teacher', 'teacher'],
  ['provider', 'provider'],
]

/** Verbs and names that say which people of a group count. */
const ANALYSIS_SETS: readonly TermLine[] = [
  [
    'screened',
    'screened|assessed for eligibility|were assessed for eligibility|was assessed for eligibility|consented',
  ],
  [
    'enrolled',
    'enrolled|enroled|enrollment|enrolment|recruited|were included|was included|patients included|participants included|were entered',
  ],
  [
    'randomised',
    'randomized|randomised|randomly assigned|randomly allocated|randomly assigned|underwent randomization|underwent randomisation|assigned|allocated|randomly divided|randomly distributed|randomization|randomisation',
  ],
  [
    'treated',
    'treated|dosed|received|receiving|infused|administered|were given|was given|given|exposed|at least one dose',
  ],
  [
    'evaluable',
    'evaluable|evaluated|assessable|response evaluable|efficacy evaluable|evaluated for response|assessed for response|were analyzed|were analysed|analyzed|analysed|could be judged|could be assessed|could be evaluated|were assessed',
  ],
  [
    'safety',
    'safety population|safety set|safety analysis set|safety analysis|SAS|safety evaluable',
  ],
  [
    'intention-to-treat',
    'intention to treat|intent to treat|ITT|ITT population|ITT set|intention to treat population|full analysis set|FAS|all randomized|all randomised',
  ],
  ['modified-intention-to-treat', 'modified intention to treat|modified intent to treat|mITT'],
  [
    'per-protocol',
    'per protocol|per protocol population|per protocol set|PP population|PP set|PP analysis',
  ],
  ['completed', 'completed|completers|completed the study|completed the trial|completed follow up'],
]

/** Verbs of leaving: they account for a group that grows smaller. */
const LOST: readonly TermLine[] = [
  [
    'lost',
    'withdrew|withdrawn|discontinued|lost to follow up|excluded|dropped out|dropouts|not evaluable patients|did not receive|were not treated|declined|refused|ineligible|died before|not treated|missing|unevaluable|not assessed|were not evaluable|was not evaluable|had no post baseline|without post baseline|never received|never treated|never dosed|not dosed|was not treated|untreated',
  ],
]

const ASSESSORS: readonly TermLine[] = [
  [
    'investigator',
    'investigator|investigator assessed|per investigator|by investigator|INV|local review',
  ],
  [
    'independent',
    'independent review committee|blinded independent central review|independent central review|BICR|IRC|IRRC|ICR|independent radiology review committee|central review',
  ],
]

const GROUP_NOUNS: readonly TermLine[] = [
  ['group', 'group|arm|dose level|dose group|population|subgroup|recipients'],
]

const SUBGROUPS: readonly TermLine[] = [
  ['adolescent', 'adolescent patient|adolescents|adolescent'],
  ['adult', 'adult patient'],
  ['paediatric', 'paediatric patient|pediatric patient'],
  ['male', 'men|males|boys'],
  ['female', 'women|females|girls'],
  ['smoker', 'smokers|current smokers'],
  ['never-smoker', 'never smokers'],
  ['non-smoker', 'nonsmokers|non smokers'],
  ['former-smoker', 'former smokers|ex smokers|past smokers'],
  ['diabetic', 'diabetics|diabetic patients'],
  ['non-diabetic', 'nondiabetics|non diabetics|non diabetic patients|nondiabetic patients'],
  ['premenopausal', 'premenopausal women|pre menopausal women'],
  ['postmenopausal', 'postmenopausal women|post menopausal women'],
  ['elderly', 'elderly patients|elderly people|elderly subjects|elderly participants'],
  ['obese', 'obese patients|obese participants|obese subjects'],
]

/** Who is counted, in which analysis set, by whom assessed. */
export const people = [
  ...terms('counted', COUNTED),
  ...terms('group', GROUP_NOUNS),
  ...terms('people', PEOPLE),
  ...terms('analysis-set', ANALYSIS_SETS),
  ...terms('lost', LOST),
  ...terms('assessor', ASSESSORS),
  ...terms('subgroup', SUBGROUPS),
]
