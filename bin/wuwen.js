#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// A package has the built program; a clone runs its sources as they are, by tsx.
if (existsSync(join(__dirname, '../src/cli.ts'))) void import('tsx').then(() => import('../src/cli.ts'));
else require('../dist/cli.js');
