# The server alone, from the package that npm pack makes. NEO4J_URI says which database it uses; docker-compose.yml runs
# one beside it.
FROM node:24-slim AS packed
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci && npm cache clean --force
COPY . .
RUN npm pack

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app

COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
RUN --mount=type=bind,from=packed,source=/app,target=/packed tar -xzf /packed/wuwen-*.tgz --strip-components=1

USER node
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/wuwen.js", "start"]
