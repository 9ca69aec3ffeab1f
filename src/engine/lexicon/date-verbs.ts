import { stemOf } from './stem.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A day behind them is still to come: "will meet on Thursday". */
export const AHEAD_MODALS = words("will 'll won't shall would")
/** Ahead too, unless "have" follows: "may meet on Thursday", "may have met". */
export const OPEN_MODALS = words('may might should must')

/** Behind "is" or before "to" they look ahead: "is expected on Friday", "plans to meet on Friday". */
export const AHEAD_VERBS = words(
  'scheduled expected due set slated planned planning plans plan hope hopes hoped intend intends intended agree agreed vow vows vowed pledge pledges pledged promise promises promised want wants prepare prepares prepared preparing is are about going likely ready deadline supposed poised bound decide decided invite invited ask asked urge urged order ordered',
)

/** In the present tense of a timetable: "the term begins on Monday", "leaves office on 20 January". Not "talks", "attacks", which are nouns beside a day. */
export const TIMETABLE_VERBS = words(
  'begins begin opens open expires expire resumes resume convenes convene closes close leaves arrives arrive takes takes meets meet ends starts kicks returns departs becomes faces goes comes falls plays hosts runs reopens reopen concludes retires turns',
)

/** What one plans is to come: "plans 50 million doses by December". Behind "to" and in the past other rules tell. */
export const PLANNING_VERBS = words(
  'plans plan expects expect hopes hope intends intend aims aim targets forecasts predicts seeks proposes',
)

/** Of those the ones that are nouns elsewhere: verbs only behind the noun or name that does them ("Talks RESUME on Thursday", "OPEC MEETS on Friday"). */
export const TIMETABLE_NOUNS = words(
  'open opens start starts close closes meet meets end ends resume play plays run runs return returns',
)

/** Pasts that look like their base. */
export const SAME_FORM_PASTS = words('hit put set cut shut spread let cost quit read split beat')

/** By these verbs and nouns something comes to be: whose years other sentences count from, and which dates of several articles are one. */
export const BEGINNING_STEMS: ReadonlySet<string> = new Set(
  'form formed formation found founded found create creation establish establishment set begin start launch initiate initiation inaugurate assemble open birth independence invade invasion formulate build built outbreak'
    .split(' ')
    .map(stemOf),
)

/** Verbs of saying date the report, not what is told. */
export const REPORTING_STEMS: ReadonlySet<string> = new Set(
  'say tell announce report add state confirm indicate acknowledge declare reveal publish claim warn ask call urge reiterate note explain describe write tweet post release issue'
    .split(' ')
    .map(stemOf),
)
