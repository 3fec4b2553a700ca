/** nginx before servers of this machine, as it is shipped in deploy/. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SHIPPED = resolve(__dirname, '../deploy/nginx/wuwen.conf');

/** Starts nginx on a port, before the servers on the others; gives what stops it. */
export function startNginx(port: number, servers: readonly number[]): { stop(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'wuwen-nginx-'));
  const lines = servers.map(server => `server 127.0.0.1:${server} max_fails=0;`).join('\n');
  const site = readFileSync(SHIPPED, 'utf8')
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace(/server wuwen-1:4000 max_fails=0;\s+server wuwen-2:4000 max_fails=0;/, lines);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const config = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {} http { access_log off; keepalive_requests 1000000; ${temporary} ${site} }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  return {
    async stop() {
      if (nginx.exitCode === null && nginx.kill('SIGTERM')) await once(nginx, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}
