import { type TermLine, terms } from './terms.js'

/** Shares of a group that are counted: their intervals are binomial. */
const PROPORTIONS: readonly TermLine[] = [
  [
    'objective-response-rate',
    'objective response rate|overall response rate|objective response|overall response|tumor response rate|tumour response rate|response rate|ORR',
  ],
  [
    'non-response-rate',
    'non response rate|nonresponse rate|did not respond|had no response|had no objective response|without response|without a response|without objective response|without an objective response|failed to respond|nonresponders|non responders',
  ],
  [
    'confirmed-objective-response-rate',
    'confirmed objective response rate|confirmed overall response rate|confirmed objective response|confirmed response rate|confirmed ORR|cORR',
  ],
  [
    'complete-response-rate',
    'complete response rate|complete remission rate|complete response|complete remission|CR|CRR',
  ],
  [
    'pathological-complete-response-rate',
    'pathologic complete response|pathological complete response|pathologic complete response rate|pathological complete response rate|pCR rate|pCR',
  ],
  [
    'complete-response-with-partial-recovery-rate',
    'complete remission with partial hematologic recovery|complete remission with partial haematological recovery|CRh rate|CRh',
  ],
  [
    'complete-response-with-incomplete-recovery-rate',
    'complete remission with incomplete hematologic recovery|complete remission with incomplete haematological recovery|complete remission with incomplete platelet recovery|CRi rate|CRi|CRp',
  ],
  [
    'composite-complete-response-rate',
    'composite complete remission rate|composite complete remission|composite complete response rate|CR plus CRh|CR or CRh|CR plus CRi|CR or CRi|CRc rate|CRc',
  ],
  [
    'stringent-complete-response-rate',
    'stringent complete response rate|stringent complete response|sCR',
  ],
  [
    'very-good-partial-response-rate',
    'very good partial response rate|very good partial response|VGPR',
  ],
  [
    'partial-response-rate',
    'partial response rate|partial response|partial remission rate|partial remission|PR',
  ],
  ['stable-disease-rate', 'stable disease'],
  ['progressive-disease-rate', 'progressive disease'],
  ['disease-control-rate', 'disease control rate|disease control|DCR'],
  ['clinical-benefit-rate', 'clinical benefit rate|clinical benefit|CBR'],
  [
    'mortality',
    'mortality|mortality rate|case fatality rate|all cause mortality|28 day mortality|in hospital mortality',
  ],
  ['cure-rate', 'cure rate|clinical cure|cure'],
  ['remission-rate', 'remission rate|remission'],
  ['relapse-rate', 'relapse rate|recurrence rate|relapse|recurrence'],
  ['response', 'responders|responder rate|responded'],
  ['prevalence', 'prevalence'],
  ['adherence', 'adherence rate|compliance rate|adherence|compliance'],
  ['follow-up-rate', 'follow up rate|response rate to the questionnaire'],
  ['success-rate', 'success rate|treatment success'],
  ['failure-rate', 'failure rate|treatment failure'],
  ['sensitivity', 'sensitivity'],
  ['specificity', 'specificity'],
  ['positive-predictive-value', 'positive predictive value|PPV'],
  ['negative-predictive-value', 'negative predictive value|NPV'],
]

/** Adverse events: shares of the people exposed. */
const SAFETY: readonly TermLine[] = [
  [
    'treatment-related-adverse-event',
    'treatment-related adverse event|treatment related ae|TRAE|drug related adverse event|treatment related adverse effect',
  ],
  [
    'treatment-emergent-adverse-event',
    'treatment-emergent adverse event|treatment emergent ae|TEAE',
  ],
  ['serious-adverse-event', 'serious adverse event|serious ae|SAE'],
  [
    'non-serious-adverse-event',
    'non-serious adverse event|nonserious adverse event|non-serious ae|nonserious ae',
  ],
  [
    'treatment-related-serious-adverse-event',
    'treatment-related serious adverse event|serious trae|TR SAE',
  ],
  ['adverse-event', 'adverse event|adverse effect|side effect|AE'],
  ['interstitial-lung-disease', 'interstitial lung disease|ILD|pneumonitis'],
]

/** Times to an event: a median with unit, or a share still free of the event at a time point. */
const SURVIVAL: readonly TermLine[] = [
  ['progression-free-survival', 'progression-free survival|PFS|mPFS'],
  [
    'radiographic-progression-free-survival',
    'radiographic progression-free survival|radiological progression-free survival|rPFS',
  ],
  ['overall-survival', 'overall survival|OS|mOS'],
  ['disease-free-survival', 'disease-free survival|DFS|iDFS'],
  ['event-free-survival', 'event-free survival|EFS'],
  ['relapse-free-survival', 'relapse-free survival|recurrence free survival|RFS'],
  ['metastasis-free-survival', 'metastasis-free survival|distant metastasis free survival|DMFS'],
  ['duration-of-response', 'duration of response|response duration|DOR|DoR|mDOR'],
  ['survival', 'survival|survival rate'],
]

/** Lengths of time that are no survival measures. */
const TIMES: readonly TermLine[] = [
  [
    'follow-up',
    'follow-up|follow up duration|duration of follow up|length of follow up|follow up time|follow up period|follow up|followed for|followed up for',
  ],
  ['time-to-response', 'time to response|TTR'],
  ['time-to-progression', 'time to progression|TTP'],
  ['treatment-duration', 'duration of treatment|treatment duration|duration of exposure'],
  ['time-to-event', 'time to recovery|time to treatment failure|time to deterioration'],
]

/** Ratios of two groups: null is 1, intervals are symmetric on the log scale. */
const RATIOS: readonly TermLine[] = [
  [
    'hazard-ratio',
    'hazard ratio|HR|adjusted hazard ratio|aHR|stratified hazard ratio|subdistribution hazard ratio|sHR',
  ],
  ['odds-ratio', 'odds ratio|OR|adjusted odds ratio|aOR|AOR'],
  ['risk-ratio', 'risk ratio|relative risk|RR|adjusted relative risk|aRR|adjusted risk ratio'],
  ['rate-ratio', 'rate ratio|incidence rate ratio|IRR|incidence ratio'],
  ['prevalence-ratio', 'prevalence ratio'],
  [
    'geometric-mean-ratio',
    'geometric mean ratio|GMT ratio|geometric mean titer ratio|geometric mean titre ratio|GMR',
  ],
  ['positive-likelihood-ratio', 'positive likelihood ratio'],
  ['negative-likelihood-ratio', 'negative likelihood ratio'],
]

/** Differences of two groups: they may be negative, and percent may stand for points. */
const DIFFERENCES: readonly TermLine[] = [
  [
    'risk-difference',
    'risk difference|absolute risk difference|absolute risk reduction|ARR|RD|absolute difference|difference in proportion',
  ],
  [
    'mean-difference',
    'mean difference|difference in mean|between group difference|adjusted mean difference|treatment difference|MD|WMD',
  ],
  ['difference', 'difference|differences between groups|treatment effect'],
  [
    'effect-size',
    'effect size|standardized mean difference|standardised mean difference|SMD|Cohen d|Hedges g',
  ],
  ['regression-coefficient', 'regression coefficient|beta coefficient|β|beta'],
  [
    'change',
    'change from baseline|mean change|percentage change|percent change|change from base line',
  ],
  ['efficacy', 'vaccine efficacy|protective efficacy'],
]

/** How two quantities go together, from -1 to 1. */
const CORRELATIONS: readonly TermLine[] = [
  [
    'correlation',
    'correlation coefficient|coefficient of correlation|Pearson correlation|Spearman correlation|correlation',
  ],
]

/** How far readings agree, from -1 to 1. */
const RELIABILITIES: readonly TermLine[] = [
  ['cronbach-alpha', 'Cronbach alpha|Cronbach α|alpha coefficient|coefficient alpha'],
  ['kappa', 'kappa|kappa coefficient|Cohen kappa|weighted kappa|κ'],
  [
    'intraclass-correlation',
    'intraclass correlation coefficient|intraclass correlation|intra class correlation coefficient|ICC',
  ],
]

/** What describes people at the start. */
const CHARACTERISTICS: readonly TermLine[] = [
  ['age', 'age|aged'],
  ['body-mass-index', 'body mass index|BMI'],
  ['lesion-size', 'size of target lesion|target lesion size|sum of target lesion'],
  ['prior-lines', 'prior line of therapy|prior line|line of prior therapy|prior therapy'],
]

/** Everything that a claim may be about, by the nature of its quantity. */
export const measures = [
  ...terms('measure', PROPORTIONS, { nature: 'proportion' }),
  ...terms('measure', SAFETY, { nature: 'safety' }),
  ...terms('measure', SURVIVAL, { nature: 'survival' }),
  ...terms('measure', TIMES, { nature: 'time' }),
  ...terms('measure', RATIOS, { nature: 'ratio' }),
  ...terms('measure', DIFFERENCES, { nature: 'difference' }),
  ...terms('measure', CORRELATIONS, { nature: 'correlation' }),
  ...terms('measure', RELIABILITIES, { nature: 'correlation' }),
  ...terms('measure', CHARACTERISTICS, { nature: 'characteristic' }),
]
