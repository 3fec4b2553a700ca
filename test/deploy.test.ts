import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { settings } from '../src/config';

const file = (path: string) => readFileSync(resolve(__dirname, '..', path), 'utf8');
const variables = new Set<string>(Object.values(settings).map(({ variable }) => variable));
const unknown = (names: string[]) => names.filter(name => !variables.has(name));

describe('what is deployed', () => {
  it.each(['docker-compose.yml', 'docker-compose.cluster.yml'])('by %s sets what there is', path => {
    const { services } = parse(file(path), { merge: true });
    const servers = Object.keys(services).filter(name => name.startsWith('wuwen'));
    expect(servers.length).toBeGreaterThan(0);
    for (const name of servers) {
      const names = Object.keys(services[name].environment);
      expect(names).toContain('NEO4J_URI');
      expect(unknown(names)).toEqual([]);
    }
  });

  it('by Kustomize sets what there is, and every overlay names its database', () => {
    const base = literalsOf('base');
    const overlays = readdirSync(resolve(__dirname, '../deploy/kubernetes/overlays'));
    expect(overlays.length).toBeGreaterThan(1);
    for (const overlay of overlays) {
      const names = [...base, ...literalsOf(`overlays/${overlay}`)];
      expect(names).toContain('NEO4J_URI');
      expect(unknown(names)).toEqual([]);
    }
  });
});

/** The names that a ConfigMap gets. */
function literalsOf(folder: string): string[] {
  const { configMapGenerator } = parse(file(`deploy/kubernetes/${folder}/kustomization.yaml`));
  return configMapGenerator.flatMap(({ literals }: { literals: string[] }) =>
    literals.map(literal => literal.split('=')[0]!),
  );
}

describe('docs/operations.md', () => {
  const operations = file('docs/operations.md');

  it('has every alert, and no other', () => {
    const { groups } = parse(file('deploy/prometheus/alerts.yml'));
    const alerts = groups.flatMap(({ rules }: { rules: { alert: string }[] }) =>
      rules.map(({ alert }) => alert),
    );
    expect([...operations.matchAll(/^\| `(Wuwen\w+)` \|/gm)].map(([, name]) => name)).toEqual(alerts);
  });
});

describe('docs/faults.md', () => {
  it('names tests that there are', () => {
    const named = [...file('docs/faults.md').matchAll(/`(test\/[\w/.-]+)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(path => !existsSync(resolve(__dirname, '..', path)))).toEqual([]);
  });
});
