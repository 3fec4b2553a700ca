MATCH (c:BulkImport {folder: $folder})
RETURN properties(c)
