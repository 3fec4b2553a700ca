// How far the files of a folder are in the graph; gone when all of them are.
MERGE (c:BulkImport {folder: $folder})
SET c += $position
