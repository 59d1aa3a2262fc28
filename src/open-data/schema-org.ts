/** Subjects as schema.org objects (JSON-LD). Only what the content states; unknown values are left out. */
import { monthEnd, monthStart } from '../campaign/queries.ts';
import type { ActionMonth } from '../campaign/schema.ts';
import type { IndicatorEntry } from '../indicator/queries.ts';
import type { ProvinceEntry } from '../place/queries.ts';
import { documentTypes } from '../plan/schema.ts';
import type { Plan } from '../plan/queries.ts';
import type { HotlineEntry } from '../support/queries.ts';

/** https://schema.org/Legislation */
export function legislation({ facts, url }: Plan, province: ProvinceEntry, base: URL): object {
  return {
    '@type': 'Legislation',
    name: facts.title,
    url: new URL(url, base).href,
    abstract: facts.summary,
    inLanguage: 'vi',
    legislationType: documentTypes[facts.documentType],
    ...(facts.documentNumber && { legislationIdentifier: facts.documentNumber }),
    ...(facts.issuedOn && { legislationDate: facts.issuedOn }),
    ...(facts.status === 'draft' && { creativeWorkStatus: 'Draft' }),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: facts.issuer },
    spatialCoverage: { '@type': 'AdministrativeArea', name: province.name },
    temporalCoverage: `${facts.period.from}/${facts.period.to}`,
  };
}

/** https://schema.org/GovernmentService for state lines, Service for the rest, with its ContactPoint. */
export function serviceLine(line: HotlineEntry, base: URL): object {
  const isState = /^(Bộ|Công an|ngành|Sở|Cục|Ủy ban)/.test(line.operator);
  return {
    '@type': isState ? 'GovernmentService' : 'Service',
    name: line.name,
    url: new URL(line.url, base).href,
    serviceOperator: { '@type': isState ? 'GovernmentOrganization' : 'Organization', name: line.operator },
    audience: { '@type': 'Audience', audienceType: line.forWhom.join(' ') },
    areaServed: line.area,
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: {
        '@type': 'ContactPoint',
        telephone: line.dial,
        ...(line.hours.kind === 'always' && { hoursAvailable: { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '23:59' } }),
      },
    },
  };
}

/** https://schema.org/Dataset */
export function dataset(indicator: IndicatorEntry, licence: string, base: URL): object {
  const file = (type: string, extension: string) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: new URL(`/du-lieu/chi-so/${indicator.id}.${extension}`, base).href,
  });
  return {
    '@type': 'Dataset',
    name: indicator.name,
    description: indicator.definition,
    url: new URL(indicator.url, base).href,
    inLanguage: 'vi',
    license: licence,
    isAccessibleForFree: true,
    distribution: [file('text/csv', 'csv'), file('application/json', 'json')],
  };
}

/** https://schema.org/Event: the month of one year. */
export function monthEvent(month: ActionMonth & { url: string }, base: URL): object {
  return {
    '@type': 'Event',
    name: `${month.officialName} năm ${month.year}`,
    url: new URL(month.url, base).href,
    startDate: `${month.year}-${monthStart}`,
    endDate: `${month.year}-${monthEnd}`,
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Country', name: 'Việt Nam' },
    ...(month.theme && { description: month.theme }),
    ...(month.leadBody && { organizer: { '@type': 'GovernmentOrganization', name: month.leadBody } }),
  };
}
