// Who builds the reasoning models? / 谁在做推理模型？
MATCH path = (:Trend {key: 'deep-reasoning'})<-[:EXEMPLIFIES]-(:Model)<-[:BUILDS]-(:Vendor)
RETURN path
