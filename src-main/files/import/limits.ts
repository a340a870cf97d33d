/** What one file may cost to read. Beyond, it is refused rather than slowing or filling the machine. */
export const LARGEST_FILE_BYTES = 400 * 1024 * 1024;
/** Beyond this, one part of a workbook cannot be a JavaScript string, and the library would read no row of it. */
export const LARGEST_PART_BYTES = 512 * 1024 * 1024;
export const LARGEST_UNPACKED_BYTES = 1024 * 1024 * 1024;
/** An honest worksheet shrinks to a tenth or a fiftieth. */
export const LARGEST_RATIO = 400;
/** Small archives may shrink to anything. */
export const RATIO_COUNTS_FROM_BYTES = 64 * 1024 * 1024;
/** Of a document kept with the invoice that it carries. */
export const LARGEST_ATTACHMENT_BYTES = 20 * 1024 * 1024;
export const MOST_ZIP_ENTRIES = 5000;

/** A sheet whose XML is at least this is read as a stream: some five thousand lines. */
export const LONG_SHEET_BYTES = 4 * 1024 * 1024;

/** In one import. */
export const MOST_FILES = 500;

/** Of the thread that reads. */
export const MEMORY_LIMIT_MEGABYTES = 1536;
export const TIME_LIMIT_MILLISECONDS = 180_000;
/** …of a file of no size; ten times what a slow computer takes. */
export const LEAST_TIME_LIMIT_MILLISECONDS = 30_000;
export const TIME_PER_MEGABYTE_MILLISECONDS = 2000;
