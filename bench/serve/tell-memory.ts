/**
 * Loaded into the server's process before it starts: answers each message from the process that started it with what
 * memory it takes, in bytes.
 */
process.on("message", () => process.send?.(process.memoryUsage()));
process.channel?.unref();
