// Three trends: who builds for them, what makes them possible, who meets as rivals / 三大趋势的版图
UNWIND ['video-generation', 'ai-coding', 'deep-reasoning'] AS key
MATCH (trend:Trend {key: key})
CALL (trend) {
  MATCH path = (trend)<-[:EXEMPLIFIES]-(:Entity)-[:COMPETES_WITH]-(:Entity)
  RETURN path
  UNION
  MATCH path = (trend)<-[:EXEMPLIFIES]-(:Model|Product)<-[:BUILDS]-{0,1}()
  RETURN path
  UNION
  MATCH path = (trend)-[:ENABLED_BY]->(:Entity)
  RETURN path
}
RETURN path
