// Everything around OpenAI, two steps out / OpenAI 周围的一切
MATCH path = (:Vendor {key: 'openai'})--(near:Entity)
OPTIONAL MATCH further = (near)--(:Entity)
RETURN path, further
