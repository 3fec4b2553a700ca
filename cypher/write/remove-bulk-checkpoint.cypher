MATCH (c:BulkImport {folder: $folder})
DELETE c
