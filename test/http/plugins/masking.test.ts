import { standIn } from '../stand-in';

describe('errors that an answer tells', () => {
  const { ask, lines } = standIn();
  beforeEach(() => void lines.splice(0));

  it('has the sentence, the code and the hint of a Fault', async () => {
    const { status, data, errors } = await ask('{ fault }');
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { fault: null },
      errors: [
        {
          message: 'No such cursor.',
          path: ['fault'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'BAD_USER_INPUT', hint: 'Send one that this list gave.' },
        },
      ],
    });
  });

  it('hides a defect behind an id under which the log has the cause', async () => {
    const { text, errors } = await ask('{ defect }');
    expect(text).not.toContain('secret');
    expect(errors).toMatchObject([
      {
        message: 'Something went wrong on the server.',
        path: ['defect'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    const logged = lines.filter(({ id }) => id !== undefined);
    expect(logged).toMatchObject([
      { id: errors![0]!.extensions['id'], err: { message: 'secret: password 1234' } },
    ]);
  });

  it.each(['text', 'number', 'iterable'])(
    'hides what a resolver threw or gave that is no error of its own: %s',
    async field => {
      const { text, errors } = await ask(`{ ${field} }`);
      expect(text).not.toContain('secret');
      expect(errors![0]!.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    },
  );

  it('logs a defect that spoils many fields once, under one id', async () => {
    const { data, errors } = await ask('{ many }');
    expect(data).toEqual({ many: [null, null, 'fine'] });
    expect(new Set(errors!.map(({ extensions }) => extensions['id'])).size).toBe(1);
    expect(lines.filter(({ id }) => id !== undefined)).toHaveLength(1);
  });

  it('tells no stack, whatever NODE_ENV says', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'development';
    try {
      const { text } = await standIn().ask('{ defect fault away }');
      expect(text).not.toMatch(/stack|secret|\.ts/);
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });

  it('keeps a GraphQLError to which a resolver gave a code', async () => {
    const { errors } = await ask('{ stated }');
    expect(errors).toMatchObject([{ message: 'You may not.', extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each([
    ['a syntax error', '{ echo', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', 'query ($t: String!) { echo(text: $t) }', { t: 7 }, 'BAD_USER_INPUT'],
    ['a variable that is missing', 'query ($t: String!) { echo(text: $t) }', {}, 'BAD_USER_INPUT'],
    ['a variable that its scalar refuses', 'query ($e: Even) { echo(even: $e) }', { e: 3 }, 'BAD_USER_INPUT'],
    [
      'null for an argument that must not be',
      'query ($t: String) { echo(text: $t) }',
      { t: null },
      'BAD_USER_INPUT',
    ],
  ])('tells %s with its code', async (_, query, variables, code) => {
    const { status, errors } = await ask(query, { variables });
    expect({ status, code: errors![0]!.extensions['code'] }).toEqual({ status: 400, code });
    expect(errors![0]!.message).not.toContain('went wrong');
    expect(lines.filter(({ id }) => id !== undefined)).toEqual([]);
  });
});

describe('a database that is away', () => {
  const { ask, lines } = standIn();

  it('is 503 with Retry-After where nothing came of the request', async () => {
    for (const query of ['{ away }', '{ needed }', '{ __typename needed }']) {
      const { status, headers, data, errors } = await ask(query);
      expect({ status, retry: headers.get('retry-after'), data }).toEqual({
        status: 503,
        retry: '5',
        data: null,
      });
      expect(errors![0]!.extensions).toEqual({ code: 'UNAVAILABLE', hint: 'Try again.' });
    }
  });

  it('is 503 for clients that accept application/json alone, too', async () => {
    const { status } = await ask('{ away }', { headers: { accept: 'application/json' } });
    expect(status).toBe(503);
  });

  it('is 200 where a part was answered', async () => {
    const { status, data } = await ask('{ echo away }');
    expect({ status, data }).toEqual({ status: 200, data: { echo: 'hello', away: null } });
  });

  it('is a warning in the log, with the cause', async () => {
    lines.splice(0);
    await ask('{ away }');
    expect(lines).toContainEqual(expect.objectContaining({ level: 40, err: 'gone' }));
  });
});
