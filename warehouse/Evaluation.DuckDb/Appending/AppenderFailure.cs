using Evaluation.DuckDb.Errors;
using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Appending;

/// <summary>The error an appender is left with, told with its table.</summary>
internal static class AppenderFailure
{
    public static DuckDbException Read(AppenderHandle appender, string table)
    {
        using ErrorDataHandle error = NativeMethods.duckdb_appender_error_data(appender);
        string message = NativeText.Borrowed(NativeMethods.duckdb_error_data_message(error)) ?? "the engine gave no message";
        return new DuckDbException(EngineMessage.KindOf(message, NativeMethods.duckdb_error_data_error_type(error)), $"Append to table [{table}]: {message}");
    }
}
