/** English words of worksheets. */
import type { MetricId } from './metric-facts';
import type { CellWords, LabelWords, MarkWords, MetricNames, NameWords, PeriodWords } from './types';

export const enCells: CellWords = {
  better: {
    higher: `
      higher, high, up, more, increase, increasing, maximise, maximize, raise, rising, bigger, greater,
      larger, ascending, asc, u, h, hib, positive, upward`,
    lower: `
      lower, low, down, less, fewer, decrease, decreasing, minimise, minimize, reduce, falling, smaller,
      descending, desc, d, l, lib, negative, downward`,
    within: `
      within, within limits, in range, range, band, between, on target, target is best, nominal, w,
      target range, stay in range, range bound`,
    fillers: `
      is, are, better, best, good, the, should, be, go, a, value, values, number, numbers, when, aim, to,
      target`,
  },
  categories: {
    service: 'service, speed, timeliness, responsiveness, accessibility, s',
    quality: 'quality, accuracy, resolution, q',
    revenue: 'revenue, sales, collections, income, r',
    cost: `
      cost, costs, efficiency, finance, c, productivity`,
    satisfaction: `
      satisfaction, customer experience, csat, dsat, cx, nps, voice of the customer, voc, cs, end user`,
    other: `
      other, people, staff, employee, employees, workforce, human resources, hr, volume, volumes, process,
      processes, safety, compliance, training, planning, leadership, employee satisfaction,
      staff satisfaction, agent satisfaction, it, systems, general, miscellaneous, information,
      informational, workload, support, wfm, personnel`,
  },
  missing: `
    n/a, na, n.a., n/a., #n/a, no data, nodata, not available, not applicable, not measured, no value,
    n/m, null, none, blank, missing, nan, not reported, nr, n/r, not tracked, no sample,
    insufficient sample, insufficient data, too few surveys, nya`,
  awaited: 'tbd, tbc, tba, pending',
  atLeast: `
      at least, minimum, min, min., minimum of, no less than, not less than, more than, greater than,
      greater than or equal to, higher than, over, above, or more, or higher, or above, or better,
      and above, and over, not below, no lower than, upwards of, exceeding, exceed, greater or equal to`,
  atMost: `
      at most, maximum, max, max., maximum of, no more than, not more than, less than,
      less than or equal to, fewer than, lower than, under, below, up to, not exceeding, or less, or fewer,
      or lower, or below, and below, not above, no higher than, not to exceed, cap of, capped at,
      limit of, ceiling of, must not exceed, not over`,
  bandBetween: 'to, and, through',
  bandBefore: 'between, from, range, within',
  timeLimit: 'in, within, in under',
  timeUnits: {
    s: 's, sec, secs, second, seconds, "',
    min: "m, min, mins, minute, minutes, '",
    h: 'h, hr, hrs, hour, hours',
    d: 'd, day, days',
  },
  outcomes: {
    pass: 'pass, passed, yes, y, ok, okay, true, correct, met, compliant, no error',
    fail: 'fail, failed, no, n, false, incorrect, error, defect, not met, non-compliant, not ok',
    'not-applicable': 'not applicable, na, n/a, not observed, not assessed',
  },
  answers: {
    partly: 'partly, partially, partial, in part, mostly',
    open: 'not assessed, not observed, open',
  },
  families: {
    customer: 'customer, customer critical, end user, end user critical, critical to customer',
    business: 'business, business critical, critical to business',
    compliance: 'compliance, compliance critical, legal, regulatory',
    'non-critical': 'non-critical, noncritical, not critical, minor',
  },
};

/** What headers and labels say. A word stands under one meaning; whole labels first. */
export const enLabels: LabelWords = {
  // What figures are.
  actual: `
      actual, actuals, act, value, values, result, results, score, achieved, achievement, performance, measured,
      measured value, realised, realized, average score, actual value, observed, outcome, latest value,
      latest, current, current value, realisation, realization, actual result, actual performance,
      delivered, monthly result, current month, this month, mtd actual`,
  target: `
    target, targets, goal, goals, objective, sla, norm, standard, plan, planned,
    budget, target value, service level agreement, tgt, trgt, requirement, required, commitment, committed, contract target, contractual target, expected,
    expected level, acceptable level, acceptance level, requirement level, quota, passing score,
    client target, internal target, kpi target, sla target, agreed level, aim, ambition, minimum standard,
    contract, goal value, performance standard`,
  otherTarget: `
    threshold, benchmark, stretch, stretch target, stretch goal, threshold value, benchmark value, industry benchmark, aspiration`,
  low: `
      low, lower, min, minimum, from, floor, at least`,
  high: `
      high, upper, max, maximum, to, ceiling, at most`,
  targetLow: `
      target low, low target, lower target, target min, min target, minimum target, lower limit,
      lower bound, lower threshold, target from, target lower limit, band low, minimum acceptable,
      lower spec limit, lsl, floor`,
  targetHigh: `
      target high, high target, upper target, target max, max target, maximum target, upper limit,
      upper bound, upper threshold, target to, target upper limit, band high, upper spec limit, usl, ceiling`,
  targetYear: `
    annual target, yearly target, full year target, target per year`,
  targetDay: `
    daily target, target per day`,
  green: `
      green, green from, green to, green limit, green threshold`,
  amber: `
      amber, yellow, orange, amber from, amber to, amber limit, amber threshold`,
  red: `
      red, red from, red to, red limit, red threshold`,
  variance: `
      variance, var, variation, gap, gap to target, gap to goal, delta, difference, diff, deviation, change,
      vs target, versus target, vs goal, vs plan, vs budget, versus plan, to target, to goal,
      against target, against plan, from target, target variance, variance to target, variance to plan,
      over under, above below target, distance to target, yoy, mom, wow, qoq, year over year,
      month over month, year on year, month on month, vs py, vs ly, vs last year, vs prior year,
      vs previous month, vs last month, change vs last month, improvement, movement, trend change,
      shortfall, Δ, +/-`,
  achieved: `
    achieved %, % achieved, attainment, % attainment, attainment %, achievement %, % achievement, of target,
    of goal, of plan, of budget, % of target, % of goal, % of plan, % of budget, percent of target,
    % to target, % to goal, % vs target, target achieved, target achievement, target attainment,
    goal attainment, index to target, realisation rate, % realised, completion %, % complete,
    compliance to target`,
  previous: `
      previous year, prior year, last year, py, ly, previous month, prior month, last month,
      previous period, prior period, previous quarter, last quarter, prior year avg, prior year average,
      last year average, previous year average, industry average, peer average, best in class, year ago, a year ago, same period last year,
      same month last year, baseline, base year, historical, best ever, record`,
  forecast: `
      forecast, projection, projected, outlook, estimate, estimated, prediction, predicted,
      expected year end, year end forecast, fcst, latest estimate, proyection`,
  weight: `
      weight, weighting, weightage, weight %, weights, importance, relative weight`,
  points: `
      points, pts, weighted score, weighted points, points earned, points scored, max points, score points,
      mark, marks`,
  status: `
    status, rag, rag status, traffic light, on target, met, colour, color, flag, state, result status, ok,
    pass fail, on track, target met`,
  numerator: `
      numerator, hits, num, numerator value, passes, count met, number met`,
  denominator: `
      denominator, base, den, denom, denominator value, sample, sample size, n, population, total cases,
      opportunities`,
  comment: `
      comment, comments, remark, remarks, note, notes, commentary, observation, observations, explanation,
      reason, root cause, action, actions, next steps, remarks on result`,
  // What a line of texts is.
  metric: `
      metric, metrics, metric name, kpi, kpis, kpi name, indicator, indicators, indicator name, measure,
      measures, measurement, name, question, key performance indicator, key performance indicators,
      performance indicator, performance indicators, performance measure, performance measures,
      performance metric, performance metrics, variable, parameter, service measure, item, title, statistic,
      key measure, key figure, scorecard item, what we measure`,
  category: `
      category, categories, cat, metric type, metric category, perspective, dimension, metric group, group,
      area, scorecard category, theme, pillar, focus area, kpi category, kpi type, section, domain, family,
      cluster, performance area, subject`,
  unit: `
      vendor, site, sites, supplier, partner, location, provider, service provider, centre, center,
      contact centre, contact center, call centre, call center, business unit, organisation, organization,
      org, org name, org code, agency, programme, program, client, team, region, country, line of business,
      lob, queue, department, outsourcer, bpo, operator, trust, channel, account, skill, skill group, city,
      office, branch, product, product line, segment, division, squad, project, campaign, district, market,
      language, brand, tower, wave, hub, facility`,
  owner: `
      owner, responsible, accountable, responsible person, accountable owner, process owner, metric owner,
      kpi owner, manager, lead, data owner, contact person, accountable person, champion, sponsor`,
  definition: `
      definition, description, formula, how measured, calculation, how calculated, notes on definition,
      data source, source, source system, frequency, measurement frequency, method, methodology,
      what it measures, reporting frequency, measured by`,
  direction: `
      direction, better, good, desired change, desired direction, polarity, good is, good direction,
      better is, better when, good when, higher or lower, higher lower is better, improvement direction,
      favourable, favorable, trend direction, desired trend, target direction, best is, higher better,
      good performance, aim to, intended direction, sense, ideal`,
  unitOfMeasure: `
      unit, units, uom, unit of measure, unit of measurement, measurement unit, format, data type,
      measured in, scale, u m, unit type, expressed in`,
  code: `
      no, nr, #, id, code, ref, reference, number, kpi no, kpi id, kpi code, metric id, metric code, row,
      item no, sl no, s no, s/n, sr no, index no, key, line no, seq`,
  period: `
      period, periods, month, months, week, weeks, year, quarter, date, day, reporting period,
      reporting month, period year, period month, period name, year number, fiscal year, fiscal period,
      time period, week number, month year, year month, week ending, week starting, week commencing,
      reporting date, month ending, billing month, half year, half, fy, financial year, time, as of, as at,
      reporting week, calendar week, fiscal quarter, semester`,
  kind: `
      type, kind, row type, value type, actual target, target actual, actual or target, record type,
      line type, line, measure type, series, data, version, scenario, figure`,
  // Sums, averages, sums to date.
  total: `
      total, totals, grand total, subtotal, sum, average, averages, avg, mean, median, overall, ytd,
      year to date, mtd, month to date, qtd, quarter to date, full year, fy total, all, rolling, cumulative,
      trailing, weighted, weighted average, r12, summary, last 3 months, last 12 months, 3m avg, 12m avg,
      r3m, r12m, 12 month rolling, annual average, year average, year total, total year, company total,
      all sites, all teams, all vendors, combined, consolidated, network, average ytd, ytd avg, ytd average,
      wtd, itd, to date, total average`,
  // Words a label may carry besides.
  neutral: `
    monthly, weekly, quarterly, the, of, for, a, in, per, by, name, text, pct, percent, %, no, number, id,
    or, and, is, our, this, in %, actual, month, year end, eoy`,
  against: `vs, versus, against, compared to, compared with`,
  // For what span a target is.
  yearly: `
    annual, yearly, year, full year, fy, per year, for the year`,
  daily: `
      daily, per day, day, a day`,
};

export const enMarks: MarkWords = {
  status: `
    green, amber, yellow, orange, red, blue, grey, gray, g, a, y, r, on track, off track, at risk, on target,
    off target, met, not met, missed, achieved, not achieved, pass, fail, passed, failed, ok, not ok, nok,
    above target, below target, good, poor, critical, warning, exceeded, behind, ahead`,
  units: `
    percent, percentage, per cent, pct, points, pts, percentage points, pp, pps, ratio, rate, index, number,
    no, nr, count, qty, quantity, value, rank, score, n, s, sec, secs, second, seconds, min, mins, minute,
    minutes, h, hr, hrs, hour, hours, d, day, days, week, weeks, month, months, year, years, fte, ftes,
    headcount, usd, eur, gbp, dollars, euros, pounds, k, thousand, thousands, million, millions, ppm, dpmo,
    per mille, per thousand, per 1000, per 100, out of 5, out of 10, stars, currency, money, time, duration`,
};

export const enPeriods: PeriodWords = {
  months: [
    'january, jan',
    'february, feb, febr',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  quarter: 'q, quarter, qtr, qrt',
  half: 'h, half, half year, hy, hyr',
  tertial: '',
  week: 'w, week, wk, weeks, cw, ww, kw, week no',
  weekOf: `
    w/e, we, week ending, week ended, week end, wk ending, wk end, wk/e, week of, week commencing, week starting, week beginning, week from, week to, w/c, wc, wk of, w/b`,
  weekOfBehind: '',
  since:
    'from, as from, since, as of, starting, starting from, effective, effective from, valid from, wef, w.e.f.',
  sinceBehind: 'onwards, onward, and after, and later',
  until: 'until, till, up to, up to and including, to, through, thru, before, prior to',
  untilBehind: '',
  year: 'year, cy, calendar year',
  fiscalYear: 'fy, fiscal year, financial year',
  fiscalPeriod: 'p, period, per',
  monthWord: 'month, m',
  ordinals: ['first', 'second', 'third', 'fourth'],
  weekdays: `
    mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday`,
  dayWord: '',
  fillers: 'of, the, st, nd, rd, th, no, nr',
};

/** The words metrics' names are made of. `word*`: with its endings. */
export const enNames: NameWords = {
  // Heads of which more is better, by category.
  good: {
    service: 'punctual*, reachab*, accessib*, responsiveness, contactability',
    quality: `
      failure free, defect free, fault free, incident free, complaint free, accident free, injury free,
      accura*, quality, correct*, complete*, compliance, compliant, conformance, conformity, precision,
      first time fix, fixed first time, solved first time, resolved first time, first visit fix, passed,
      pass, success*, knowledge, correct first time`,
    revenue: `
      revenue*, sales, profit*, margin*, income, earnings, new contracts, contracts, orders won, wins, won,
      upsell*, upgrad*, renew*, retained, retention, saved customers, recovered, recover*, collected,
      conversion*, converted, leads, new customers, customers gained, acquisition*, turnover in money,
      premium*, donations, appointments booked, bookings, collections`,
    cost: `
      productiv*, efficien*, utilis*, utiliz*, adheren*, uptime, availab*, automation, automated,
      digital share, self service, self-service, deflect*, containment, contained, output, billable,
      productive, productive time`,
    satisfaction: `
      satisf*, happy, delight*, promoter*, loyal*, compliments, praise, recommend*, thank you, kudos, trust,
      positive feedback, positive reviews, star rating, rating, ratings, happiness`,
    other: `
      attendance, engagement, completion, completed, achieved, participation, coverage, training completion,
      certified, present, homes let, recycled, recycling, survival, vaccinated, punctuality,
      time between failures, mtbf, mean time between failures`,
  },
  // Heads of which less is better, by category.
  bad: {
    service: `
      abandon*, backlog*, overdue, queue*, blocked, blocking, breach*, no answer, busy, overflow,
      waiting customers, waiting list, hang up, hang ups, hangups, missed deadlines, wait`,
    quality: `
      error*, defect*, fault*, mistake*, rework*, repeat*, recontact*, callback required, reopen*, re-open*,
      re opened, transfer*, escalat*, reject*, non-conformit*, bug*, incident*, duplicate*, inaccura*,
      misrout*, wrong, violation*, exception*, repeat calls, bounced, bounce, readmission*, infection*,
      mortality, deaths, injur*, accident*, fail rate, damage*, discrepanc*, misdirected`,
    revenue: `
      churn*, cancel*, refund*, chargeback*, returns, returned goods, leakage, write off, write offs,
      write-off*, discount*, bad debt, debt, debts, arrears, fraud*, lapse*, attrited customers, shrink,
      unpaid, complaints lost, credit notes, credits issued, dso, penalt*`,
    cost: `
      shrinkage, waste*, overtime, idle, overspend, scrap, overrun*, over budget, non productive,
      unproductive, headcount gap, energy use, consumption, emissions`,
    satisfaction: `
      complain*, dissatis*, unhappy, detractor*, escalated complaints, grievance*, negative feedback,
      negative reviews, bottom box, objection*, appeal*`,
    other: `
      attrition, absen*, sick*, turnover of staff, resign*, leavers, vacanc*, no show, no shows, no-show*,
      tardiness, tardy, ill health, stress, quit*, unplanned absence, lost time, staff loss, downtime,
      outage*`,
  },
  // Heads of times: less is better. `units` alone are hours worked; beside an event or a bad thing they are times.
  time: `
    time, times, recovery time, duration, durations, delay time, speed, wait*, tat, aht, asa, latency,
    lead time, age, ageing, aging, cycle time`,
  units: `
    hours, hour, hrs, days, day, minutes, minute, mins, min, seconds, second, secs, sec, weeks, week, h, d,
    s`,
  cost: 'cost, costs, expense*, expenditure, spend, spending, price, prices, fee, fees, cpc, cpt',
  // What takes time: beside a time it is only what is timed.
  event: `
    check-in, check-out, boarding, pick-up, resolution, resolve, resolving, close, closing, closure, answer, delivery, deliver, conversion,
    collection, collect, payment, onboarding, hire, fill, proficiency, competence, activation, respond,
    reply, repair, fix, process, complete, completion, ship, install, restore, sale, correction`,
  // What is counted: says no direction.
  thing: `
    call*, contact*, e-mail*, email*, mail, mails, chat*, ticket*, case*, customer*, client*, agent*,
    advisor*, adviser*, staff, employee*, people, team, user*, caller*, order*, request*, transaction*,
    interaction*, letter*, message*, survey*, visit*, patient*, issue*, problem*, question*, item*, parcel*,
    deliver*, payment*, invoice*, claim*, application*, policy, policies, account*, job*, service*,
    product*, shift*, session*, document*, form, forms, record*, attempt*, promise*, target*, sla, slas,
    appointment*, response*, answer*, voice, phone, telephone, inbound, outbound, back office, social media,
    whatsapp, sms, web, online, store, field, branch, desk, helpdesk, help desk, ivr, bot, chatbot, system*,
    it, network, platform, data, entry, input, data entry, information, content, process, processes,
    procedure*, billing, technical, support, order entry, care, home, homes, bin, bins, collection round,
    school*, household*, member*, subscriber*, line, lines, skill, queue name, handle, handling, hold, talk,
    wrap, work, schedule, forecast, roster, break, lunch, meeting*, training, coaching, feedback,
    interview*, hotel, room*, guest*, flight*, passenger*, bag*, meal*, stock, inventory, warehouse, goods,
    unit, units, device*, machine*, project*, milestone*, budget, vendor*, supplier*, contract*, offer*,
    quote*, proposal*, campaign*, visitor*, page*, click*, driver*, vehicle*, trip*, ride*, test*, sample*,
    evaluation*, audit*, monitor*, review*, knowledge base, article*, debt*or, premium account`,
  // Things whose score is satisfaction.
  voice: `
    customer*, client*, survey*, guest*, patient*, user*, caller*, member*, passenger*, feedback,
    experience, agent rating`,
  // What was done: beside a share it went well.
  handled: `
    answered, handled, processed, closed, served, dealt with, treated, accepted, picked up, actioned,
    contacted, seen, worked, responded, replied`,
  came: `
    received, offered, reported, logged, registered, opened, created, incoming, new, raised, made, recorded,
    submitted, occurred, arriving, presented, placed`,
  done: `
    resolved, solved, fixed, corrected, kept, met, paid, delivered, fulfilled, settled, cleared, recovered,
    returned to customer, upheld promises, honoured, honored, reached, connected, approved, successful,
    successfully, remedied, addressed`,
  tries: `
    attempt*, offer*, audit*, inspection*, meeting*, request*, opportunit*, sample*, evaluations, reviews,
    visits, target*, forecast*, plan, plans, campaign*, pipeline, calls made`,
  // What turns the meaning.
  undone: `
    missed, lost, lost to, lose, losing, loss, losses, fail*, unanswered, unresolved, unsolved, outstanding, pending,
    open, unpaid, not on time, late, broken, dropped, drop, drops, ignored, declined, denied, refused,
    skipped, incomplete, unmet, breached, out of sla, outside sla, out of target, outside target,
    below target, undelivered, non-attendance, insufficient, shortfall, deficit, gap, worst, excess,
    unavailable, unavailability, inactive, inactivity, unused, stuck, waiting, delay*, lateness,
    unassigned, unread, uncertified, dead air, talk over, talkover`,
  intime: `
    on time, in time, on-time, within sla, within target, within deadline, within time limit, in sla,
    by deadline, timely, timeliness, on target, to target, within standard, on schedule, before deadline,
    meeting target, same day, next day, within agreed time, promptly`,
  within:
    'within, in, in under, in less than, under, inside, before, by, up to, less than, below, lower than, no more than',
  beyond:
    'after, over, above, in over, more than, in more than, longer than, older than, higher than, exceeding, beyond',
  no: 'not, non, no, without, never, un, zero, free, free of, less',
  less: `
    reduction*, reduced, avoid*, prevent*, saved, saving, mitigat*, eliminat*, decrease in, decreased,
    removal of, improvement in, savings`,
  more: `
    between, lost to, due to, trend, change in, variance, variation, deviation, difference, ratio, balance,
    mix, target vs, versus, vs, inverse, reverse, negative, adverse`,
  // Joints, and what figures are.
  per: 'per, a, by, each, /',
  of: 'of, in, for, with, about, on, from, at, to, regarding, during',
  share: `
    rate, rates, %, pct, percent, percentage, percentages, share, proportion, ratio of, fraction, degree`,
  count: 'number, count, #, no of, number of, volume, total, quantity, amount, amount of, how many',
  score: `
    score, scores, index, rating, mark, grade, points, nps, result, results, average score, evaluation`,
  // Words that turn nothing.
  harmless: `
    fatal, serious, severe, major, significant, out of 5, out of 7, out of 10, out of 100, telephonic, written, verbal,
    growth, increase in, average, avg, mean, median, monthly, weekly, daily, annual, yearly, quarterly,
    rolling, the, and, all, total, overall, our, that, is, are, were, was, be, been, which, or, net, gross,
    internal, external, current, actual, ytd, mtd, inbound, outbound, critical, non-critical, non critical,
    noncritical, customer-critical, business-critical, compliance-critical, end user, business, compliance,
    main, key, first, 1st, second, level, tier, grade, standard, service, vip, premium, gold, b2b, b2c, new,
    peak, off peak, weekday, weekend, north, south, east, west, central, region, regional, site, global,
    local, english, spanish, dutch, german, french, italian, chinese, norwegian, portuguese, uk, us, eu,
    emea, apac, latam, weighted, adjusted, end to end, e2e, max, maximum, min, minimum, longest, kpi,
    metric, measure, s, h, m, sec, secs, seconds, hours, hour, minutes, minute, days, day, weeks,
    business days, working days, working, calendar, thousand, hundred, million, 1, 000, usd, eur, gbp, fte,
    ftes, agent, top, box, at, their, its, this, each, more, than, times, time limit, unplanned, planned,
    competency, callback, callbacks, manager, managers, supervisor, issued, given, due, cart, carts,
    checkout, granted, found, happened, caused, made, done, used, second line, tier 2, raised, against,
    pending review`,
};

export const enMetrics: MetricNames<MetricId> = {
  'service-level': `
    service level, service levels, sl, sla, tsf, telephone service factor, grade of service, gos,
    answered within, answered in, calls answered within, calls answered in, chats answered within,
    within sla, emails answered within, emails within, e-mails answered in, chats within, calls within,
    answered on target, percent answered in, service factor`,
  'speed-of-answer': `
    average speed of answer, average speed to answer, avg speed of answer, avg speed to answer,
    speed of answer, speed to answer, asa, mean speed of answer, time to answer, average answer time,
    answer speed, answering time`,
  'wait-time': `
    wait time, waiting time, average wait time, average waiting time, avg wait time, queue time,
    average queue time, time in queue, longest wait, longest wait time, awt`,
  'abandonment-rate': `
    aba, aba rate, abandonment, abandonment rate, abandon rate, abandoned rate, call abandonment rate, call abandonment,
    calls abandoned rate, abandoned calls rate, abandon, abn, abn rate, aband, abandonment pct,
    abandonment percentage, abandoned %`,
  'abandoned-contacts': `
    abandoned calls, calls abandoned, abandoned chats, abandoned contacts, contacts abandoned, abandons,
    abandoned, lost calls, missed calls, calls missed, unanswered calls, hang-ups`,
  'answer-rate': `
    answer rate, answered rate, call answer rate, percent answered, calls answered rate, pick up rate,
    reachability, connection rate`,
  'blocked-calls': `
    blocked calls, calls blocked, blockage, busy rate, busy signals, blocked call rate, call blocking`,
  'response-time': `
    response time, average response time, first response time, first reply time, reply time,
    time to respond, e-mail response time, chat response time, frt, mean time to respond`,
  'resolution-time': `
    resolution time, average resolution time, time to resolve, time to resolution, mean time to resolve,
    mttr, cycle time, turnaround time, tat, throughput time, lead time, time to close, processing time,
    case age, average age`,
  'on-time': `
    on-time, on time, on-time rate, on-time performance, otp, resolved on time, answered on time,
    closed on time, completed on time, on-time delivery, delivered on time, timeliness, within time limit,
    handled on time, on-time resolution, on-time completion, on-time response, tickets closed on time,
    tickets closed within, cases closed within, tickets resolved within, cases resolved within,
    e-mails answered on time, e-mails handled on time, callbacks kept`,
  backlog: `
    backlog, backlogs, open cases, open tickets, open items, work in progress, wip, pending cases,
    pending tickets, outstanding cases, unresolved cases, queue backlog, e-mail backlog`,
  'overdue-items': `
    overdue, overdue cases, overdue tickets, overdue items, aged cases, aged items, late cases,
    past due cases, cases out of sla, missed deadlines`,
  'first-contact-resolution': `
    first contact resolution, first call resolution, fcr, first time resolution, one contact resolution,
    first contact resolved, resolved at first contact, resolved on first contact,
    issue resolution at first contact, first contact fix, resolution at first contact,
    1st contact resolution, 1st call resolution, first contact solve, one touch resolution, one-touch,
    single contact resolution, once and done, one and done`,
  'resolution-rate': `
    resolution rate, issue resolution, resolved rate, resolution, issues resolved, problem resolution,
    fix rate, solution rate, solve rate`,
  'repeat-contacts': `
    repeat calls, repeat contacts, repeat call rate, repeat contact rate, repeated calls, recontact rate,
    call back rate, repeat rate, recall rate`,
  'reopened-cases': `
    reopened, reopened cases, reopened tickets, reopen rate, reopened rate, reopening rate`,
  'transfer-rate': `
    transfer rate, transfers, transferred calls, calls transferred, call transfer rate, transferred`,
  'escalation-rate': 'escalation rate, escalations, escalated calls, escalated cases, escalated',
  'critical-error-accuracy': `
    critical error accuracy, customer critical error accuracy, end user critical error accuracy,
    business critical error accuracy, compliance critical error accuracy, critical accuracy,
    customer critical accuracy, business critical accuracy, compliance critical accuracy,
    end user critical accuracy, ccea, bcea, cea, eucea`,
  'non-critical-accuracy': `
    non-critical error accuracy, non-critical accuracy, noncritical error accuracy, noncritical accuracy,
    ncea`,
  'critical-error-rate': `
    critical error rate, critical errors, critical error, customer critical errors,
    customer critical error rate, business critical errors, business critical error rate,
    compliance critical errors, compliance critical error rate, fatal errors, fatal error rate,
    critical defects, critical defect rate`,
  'error-rate': `
    error rate, errors, defect rate, defects, defect, mistakes, non-critical errors,
    non-critical error rate, error, failure rate, dpmo, rework, rework rate`,
  accuracy: `
    accuracy, accuracy rate, transaction accuracy, process accuracy, data accuracy, order accuracy,
    error-free, error-free rate, compliance rate, compliance score, adherence to process`,
  'quality-score': `
    quality, quality score, qa score, qa, quality assurance, quality assurance score, quality monitoring,
    quality monitoring score, call quality, monitoring score, qm score, quality index, evaluation score,
    internal quality, service quality, contact quality, calibration score`,
  'first-time-right': `
    first time right, right first time, right the first time, rft, ftr, first pass yield`,
  'customer-satisfaction': `
    customer satisfaction, satisfaction, csat, end user satisfaction, customer sat, user satisfaction,
    caller satisfaction, patient satisfaction, guest satisfaction, customer satisfaction score,
    customer satisfaction index, csi, top box, top 2 box, top two box, overall satisfaction,
    satisfied customers, customer experience, trust confidence, customer rating, star rating, cx score, t2b,
    ttb, osat`,
  'client-satisfaction': 'client satisfaction, client sat, client satisfaction score',
  dissatisfaction: `
    dissatisfaction, customer dissatisfaction, dsat, dissatisfied customers, dissatisfied, bottom box,
    bottom 2 box, bottom two box`,
  'net-promoter-score': `
    net promoter score, net promotor score, nps, net promoter, tnps, transactional nps, promoter score`,
  'customer-effort': 'customer effort, customer effort score, ces, effort score',
  complaints: `
    complaints, complaint, complaint rate, complaints rate, number of complaints, customer complaints,
    complaints received, complaints per contact, complaints index`,
  'handle-time': `
    average handle time, average handling time, avg handle time, avg handling time, handle time,
    handling time, aht, average call duration, call duration, contact duration, average contact time, acht,
    call length, chat duration, average episode length, episode length, average interaction time,
    time per contact`,
  'talk-time': 'talk time, average talk time, avg talk time, att, conversation time',
  'hold-time': 'hold time, average hold time, avg hold time, time on hold',
  'wrap-up-time': `
    wrap-up time, wrap time, wrap-up, after call work, after call work time, after contact work, acw,
    after call time, post call work, average wrap-up time, average wrap time`,
  'cost-per-contact': `
    cost per contact, cost per call, cost per transaction, cost per case, cost per ticket,
    cost per interaction, cost per unit, unit cost, cost per resolution, cost per minute, cost per chat,
    cost per e-mail, cost per hour, cost per order, cost per sale, cpc, cpt, cost per fte`,
  'operating-cost': `
    operating cost, operating costs, total cost, total costs, cost, costs, operational cost,
    operational costs, labour cost, labor cost, staff cost, expenses, opex, cost to serve, overtime cost,
    cost to collect`,
  occupancy: 'occupancy, occupancy rate, agent occupancy, advisor occupancy',
  utilisation: `
    utilisation, utilization, utilisation rate, utilization rate, agent utilisation, agent utilization,
    capacity utilisation, capacity utilization, login hours, logged in time, productive time`,
  productivity: `
    productivity, contacts per hour, calls per hour, cph, calls per agent, contacts per agent,
    cases per agent, cases per hour, contacts per fte, calls per fte, agent productivity, efficiency,
    agent efficiency, transactions per hour, tickets per agent, items per hour, tickets per hour, throughput`,
  shrinkage: 'shrinkage, shrinkage rate, agent shrinkage, aux time, auxiliary time, break time',
  'self-service': `
    self-service, self service rate, self service usage, containment, containment rate, ivr containment,
    ivr containment rate, bot containment, deflection, deflection rate, digital share, self-service share,
    self service completion, ivr completion, bot resolution`,
  'revenue-per-contact': `
    revenue per contact, revenue per call, revenue per agent, revenue per hour, revenue per transaction,
    sales per contact, sales per call, sales per hour, sph, sales per agent, revenue per sale,
    revenue per fte, income per contact`,
  revenue: `
    revenue, sales, sales revenue, total revenue, turnover in money, sales volume, sales value, income,
    revenues, bookings, number of sales, sales amount, sales target attainment`,
  'sales-conversion': `
    sales conversion, conversion, conversion rate, sales conversion rate, close rate, closing rate,
    win rate, hit rate, sales rate, lead conversion, lead conversion rate, order rate, success rate`,
  'order-value': `
    average order value, order value, aov, average sale, average sale value, average ticket value,
    basket value, average basket, arpu`,
  'promise-kept': `
    promise kept, promises kept, promise to pay kept, promise to pay, promises to pay, ptp, ptp kept,
    kept promises, kept rate, promise kept rate, promise keep rate, promises kept rate`,
  collections: `
    collections, amount collected, collected amount, collection rate, collections rate, recovery rate,
    recovered amount, debt recovered, liquidation rate, cash collected, dollars collected,
    payments collected`,
  'right-party-contact': `
    right party contact, right party contacts, right party contact rate, rpc rate, right party connect`,
  'cross-selling': `
    cross-sell, cross-sell rate, cross-selling, upsell, up-sell, upsell rate, up-selling, upselling,
    cross-sales, attach rate, add-on sales, cross-sell and up-sell`,
  'customer-retention': `
    customer retention, customer retention rate, save rate, saves, retention rate, saved customers,
    client retention, renewal rate, renewals, retention`,
  'customer-churn': `
    customer churn, churn, churn rate, customer churn rate, cancellation rate, cancellations,
    lost customers, chargebacks, returns rate, refund rate`,
  'forecast-accuracy': `
    forecast accuracy, forecasting accuracy, volume forecast accuracy, call forecast accuracy,
    contact forecast accuracy, forecast precision, staffing accuracy`,
  'forecast-error': 'forecast error, forecasting error, wape, mape, forecast deviation, forecast variance',
  'schedule-adherence': `
    schedule adherence, adherence, adherence to schedule, schedule conformance, conformance,
    schedule compliance, roster adherence, agent adherence, attendance, attendance rate, punctuality`,
  attrition: `
    attrition, attrition rate, turnover, turnover rate, staff turnover, employee turnover, agent turnover,
    staff attrition, agent attrition, employee attrition, annualised attrition, annualized attrition,
    annualised turnover, annualized turnover, annual turnover, csr turnover, staff churn, employee churn,
    agent churn`,
  absenteeism: `
    absenteeism, absence, absence rate, absenteeism rate, sickness, sick leave, sickness absence,
    sickness rate, sick rate, unplanned absence, lost time rate, employee lost time rate, attendance loss,
    no-show rate`,
  'staff-satisfaction': `
    staff satisfaction, employee satisfaction, agent satisfaction, esat, enps, employee engagement,
    employee net promoter score, engagement score, staff engagement, employee nps`,
  'staff-count': `
    headcount, head count, fte, ftes, full time equivalents, agents, number of agents, staffing,
    staffed hours, agents staffed, agents logged in, staff, hours worked, new hires, vacancies`,
  'training-time': `
    training hours, training time, coaching hours, training days, time to proficiency, speed to proficiency,
    coaching sessions, hours of training, training, coaching`,
  availability: 'availability, system availability, uptime, system uptime, platform availability',
  'survey-response-rate': `
    survey response rate, response rate, survey participation, survey rate, surveys completed, surveys sent,
    respondents, surveyed, survey responses, survey return rate, survey offer rate`,
  'contact-volume': `
    calls offered, calls handled, calls answered, calls received, answered calls, handled calls,
    offered calls, inbound calls, outbound calls, call volume, contact volume, volume, volumes, contacts,
    calls, number of calls, number of contacts, contacts handled, contacts offered, contacts received,
    chats handled, chats offered, e-mails handled, e-mails received, e-mails answered, chats,
    cases received, cases created, cases closed, tickets received, tickets created, tickets closed,
    transactions, transaction volume, traffic, total traffic, visits, in-person visits, attendances,
    workload, forecast volume, number calls offered, tickets, cases, e-mails, orders, work received,
    items received, interactions, vol, digital vol, demand`,
};
