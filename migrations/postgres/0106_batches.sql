SELECT sanduk_protect('batches', false);
SELECT sanduk_protect('batch_parts', false);
SELECT sanduk_protect('batch_rows', false);
SELECT sanduk_protect('batch_columns', false);
