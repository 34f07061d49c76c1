using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Statements;

/// <summary>One compiled statement and the names of its parameters.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly string[] _parameterNames;

    public PreparedStatement(PreparedStatementHandle handle)
    {
        Handle = handle;
        Kind = NativeMethods.duckdb_prepared_statement_type(handle);
        _parameterNames = new string[NativeMethods.duckdb_nparams(handle)];
        for (int i = 0; i < _parameterNames.Length; i++)
        {
            _parameterNames[i] = NativeText.Owned(NativeMethods.duckdb_parameter_name(handle, (ulong)i + 1)) ?? "";
        }
    }

    public PreparedStatementHandle Handle { get; }

    public StatementKind Kind { get; }

    /// <summary>True where the statement can't change what the database holds.</summary>
    public bool OnlyReads => Kind is StatementKind.Select or StatementKind.Explain;

    public void Bind(DuckDbParameterCollection parameters)
    {
        for (int i = 0; i < _parameterNames.Length; i++)
        {
            DuckDbParameter parameter = parameters.Find(_parameterNames[i])
                ?? throw new InvalidOperationException($"The statement uses the parameter [{_parameterNames[i]}] and the command has none of that name.");
            ParameterBinding.Bind(Handle, (ulong)i + 1, parameter);
        }
    }

    public void Dispose() => Handle.Dispose();
}
