using Xunit;

namespace Evaluation.Testing.Faults;

/// <summary>A test on SQL Server only; skipped where there is none, unless <c>EVALUATION_TEST_REQUIRE</c> names it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    /// <summary>Looks whether it can run.</summary>
    public SqlServerFactAttribute()
    {
        if (!TestEngine.SqlServer.IsRequired)
        {
            Skip = TestEngine.SqlServer.Absence();
        }
    }
}
