/** What the service says of itself. Pure. */
import { BATCH_SIZE, VALUES } from './queries';
import { PREVIEW } from './preview';
import { defaultTypes } from './types';

/** The manifest of the service at an origin; `isClosed` where reading needs a key. */
export function manifest(origin: string, isClosed: boolean): object {
  const service = `${origin}/reconcile`;
  const suggest = (what: string) => ({
    ...{ service_url: service, service_path: `/suggest/${what}` },
    ...{ flyout_service_url: service, flyout_service_path: `/flyout/${what}?id=\${id}` },
  });
  return {
    versions: ['0.1', '0.2'],
    name: 'wuwen 五问',
    identifierSpace: `${origin}/e/`,
    schemaSpace: `${origin}/schema#`,
    documentation: `${origin}/docs`,
    logo: `${origin}/favicon.svg`,
    defaultTypes,
    view: { url: `${origin}/e/{{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: service, service_path: '/properties' },
      property_settings: settings,
    },
    batchSize: BATCH_SIZE,
    ...(isClosed && { authentication: { type: 'apiKey', name: 'X-API-Key', in: 'header' } }),
  };
}

const settings = [
  {
    ...{ name: 'limit', label: 'Limit', type: 'number', default: VALUES },
    help_text: 'How many values at the most',
  },
  {
    ...{ name: 'language', label: 'Language', type: 'select', default: 'en' },
    choices: [
      { value: 'en', name: 'English' },
      { value: 'zh', name: '中文' },
    ],
    help_text: 'The language of names and texts',
  },
];
