import { effectiveDate } from '../../catalogue/effective-date.ts';
import type { StatusPeriod } from '../../catalogue/layer-entry.ts';
import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { findEntry } from '../facts.ts';
import { exact, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Measurement, Reason } from '../judgement.ts';

/** Returns whether a feature was established in the stated year: that of its decree, else of its publication. */
export function judgeDateYear(
  check: CheckOf<'date-year'>,
  figure: StatedFigure,
  { facts }: JudgeContext,
): Finding {
  const feature = findEntry(facts, check.layer, check.feature);
  const period = feature?.status.find(({ status }) => status === 'established');
  const date = period ? effectiveDate(period) : null;
  if (!feature || !period || date === null)
    return notCheckable(reason('year-unknown', { name: check.feature }));
  const year = date.slice(0, 4);
  const params = { name: feature.name, year, stated: figure.stated.value };
  return exact(
    year === figure.stated.value,
    reason('year-agrees', params),
    reason('year-disagrees', params),
    { steps: instrumentSteps(period), measurements: [yearMeasurement(year, figure)] },
  );
}

function instrumentSteps({ instrument, decreeDate, publishedDate, certainty }: StatusPeriod): Reason[] {
  const date = decreeDate ?? publishedDate;
  if (instrument === null || date === null) return [];
  const code = decreeDate === null ? 'instrument-published' : 'instrument-decreed';
  const unverified = certainty === 'found' ? [] : [reason('date-unverified', { date })];
  return [reason(code, { instrument, date }), ...unverified];
}

function yearMeasurement(year: string, { stated }: StatedFigure): Measurement {
  const difference = Number(year) - Number(stated.value);
  return { method: 'date', value: year, unit: 'year', difference, differencePercent: null };
}
