# The server alone. NEO4J_URI says which database it uses; docker-compose.yml runs one beside it.
FROM node:20-slim AS built
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci && npm cache clean --force
COPY tsconfig.json build.mjs ./
COPY src src
COPY web web
RUN npm run build:web && npm run build

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app

COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

COPY LICENSE ./
COPY cypher cypher
COPY fixtures fixtures
COPY web/gql web/gql
COPY --from=built /app/web/dist web/dist
COPY --from=built /app/dist dist

USER node
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "start"]
