#!/usr/bin/env node
// tsx makes node read TypeScript: the sources run as they are.
void import('tsx').then(() => import('../src/cli.ts'));
