using Evaluation.Testing.Engines;
using Xunit;

namespace Evaluation.Testing.Faults;

/// <summary>A test on a <see cref="FragilePostgreSql"/>; skipped where this machine has none, unless <c>EVALUATION_TEST_REQUIRE</c> names PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FragilePostgreSqlFactAttribute : FactAttribute
{
    /// <summary>Looks whether it can run.</summary>
    /// <param name="onTinyDisk">Whether it needs a <see cref="TinyDisk"/> too.</param>
    public FragilePostgreSqlFactAttribute(bool onTinyDisk = false)
    {
        Skip = onTinyDisk ? TinyDisk.Absence : null;
        if (PostgreSqlBinaries.Folder is null && !TestEngine.PostgreSql.IsRequired)
        {
            Skip = "PostgreSQL's programs aren't here: install Debian's package postgresql.";
        }
    }
}
