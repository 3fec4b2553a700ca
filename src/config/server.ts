/** Where the server listens. */
import { z } from 'zod';
import { wholeNumber, type Setting } from './setting';

export const server = {
  production: {
    variable: 'NODE_ENV',
    description: 'production closes what a server on the internet closes.',
    otherwise: 'development',
    example: 'production',
    schema: z
      .string()
      .default('')
      .transform(text => text === 'production'),
  },
  host: {
    variable: 'HOST',
    description: 'Where GraphQL listens. 0.0.0.0 is every address of the machine.',
    otherwise: '127.0.0.1',
    example: '0.0.0.0',
    schema: z
      .string()
      .regex(/^[\w.:%-]+$/, 'a host name or an address')
      .default('127.0.0.1'),
  },
  port: {
    variable: 'PORT',
    description: 'The port where GraphQL listens; 0 picks a free one.',
    otherwise: '4000',
    example: '8080',
    schema: wholeNumber(0, 65_535).default(4000),
  },
} satisfies Record<string, Setting>;
