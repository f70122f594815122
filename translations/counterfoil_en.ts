<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>counterfoil::AdditionalDataModel</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>%1 has only %n decimal. Remove the rest.</numerusform>
            <numerusform>%1 has only %n decimals. Remove the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::CatalogueWords</name>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</source>
        <translation>
            <numerusform>The catalogue of known payments was damaged. It is kept as %1, and %Ln payment was recovered from it.</numerusform>
            <numerusform>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandsModel</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonView</name>
    <message numerus="yes">
        <source>%n values that have no field here differ. Turn on “JSON paths” to see them.</source>
        <translation>
            <numerusform>%n value that has no field here differs. Turn on “JSON paths” to see it.</numerusform>
            <numerusform>%n values that have no field here differ. Turn on “JSON paths” to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n different values are shown; there are more.</source>
        <translation>
            <numerusform>The first different value is shown; there are more.</numerusform>
            <numerusform>The first %n different values are shown; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n value differs</numerusform>
            <numerusform>%n values differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation>
            <numerusform>%n decimal: %1</numerusform>
            <numerusform>%n decimals: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsPage</name>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportDialog</name>
    <message numerus="yes">
        <source>%n rows will be written.</source>
        <translation>
            <numerusform>%n row will be written.</numerusform>
            <numerusform>%n rows will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ForgetCustomerDialog</name>
    <message numerus="yes">
        <source>Customer details will be erased from %n payments.</source>
        <translation>
            <numerusform>Customer details will be erased from %n payment.</numerusform>
            <numerusform>Customer details will be erased from %n payments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer details were erased from %n payments.</source>
        <translation>
            <numerusform>Customer details were erased from %n payment.</numerusform>
            <numerusform>Customer details were erased from %n payments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryCard</name>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportChoosePage</name>
    <message numerus="yes">
        <source>Import %n payments</source>
        <translation>
            <numerusform>Import %n payment</numerusform>
            <numerusform>Import %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportWords</name>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Part of &quot;3 payments in 5 rows.&quot;</extracomment>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>Part of &quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the table were left out.</source>
        <translation>
            <numerusform>%n row above the table was left out.</numerusform>
            <numerusform>%n rows above the table were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids appear more than once.</source>
        <translation>
            <numerusform>%n id appears more than once.</numerusform>
            <numerusform>%n ids appear more than once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::JournalWords</name>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</source>
        <translation>
            <numerusform>The journal of operations was damaged. It is kept as %1, and %n entry was recovered from it.</numerusform>
            <numerusform>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</source>
        <translation>
            <numerusform>It was sent once, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</numerusform>
            <numerusform>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message numerus="yes">
        <source>At present, that is %n payments.</source>
        <translation>
            <numerusform>At present, that is %n payment.</numerusform>
            <numerusform>At present, that is %n payments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also hash those of %Ln known payments</source>
        <translation>
            <numerusform>Also hash those of %Ln known payment</numerusform>
            <numerusform>Also hash those of %Ln known payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove those of %Ln known payments</source>
        <translation>
            <numerusform>Also remove those of %Ln known payment</numerusform>
            <numerusform>Also remove those of %Ln known payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n years</source>
        <translation>
            <numerusform>payments for %n year</numerusform>
            <numerusform>payments for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n months</source>
        <translation>
            <numerusform>payments for %n month</numerusform>
            <numerusform>payments for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::LineSentences</name>
    <message numerus="yes">
        <source>Only %n is left of “%1”.</source>
        <extracomment>%n: units of an order line, %1: its name</extracomment>
        <translation>
            <numerusform>Only %n is left of “%1”.</numerusform>
            <numerusform>Only %n are left of “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::LinesCard</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksPage</name>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n opened</numerusform>
            <numerusform>%n opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::LockPage</name>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message numerus="yes">
        <source>%n chapters have these words.</source>
        <translation>
            <numerusform>%n chapter has these words.</numerusform>
            <numerusform>%n chapters have these words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message numerus="yes">
        <source>The provider accepts at most %n characters.</source>
        <translation>
            <numerusform>The provider accepts at most %n character.</numerusform>
            <numerusform>The provider accepts at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation>
            <numerusform>This is too long: %n character at most.</numerusform>
            <numerusform>This is too long: %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products need attention.</source>
        <translation>
            <numerusform>%n product needs attention.</numerusform>
            <numerusform>%n products need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products · total %1</source>
        <translation>
            <numerusform>%n product · total %1</numerusform>
            <numerusform>%n products · total %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationDialog</name>
    <message numerus="yes">
        <source>Sending in %n seconds. Press %1 to cancel.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>Sending in %n second. Press %1 to cancel.</numerusform>
            <numerusform>Sending in %n seconds. Press %1 to cancel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPage</name>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPrint</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none duplicated.</source>
        <translation>
            <numerusform>%n operation this month, not lost, not duplicated.</numerusform>
            <numerusform>%n operations this month, none lost, none duplicated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCard</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message numerus="yes">
        <source>%n lines need correcting.</source>
        <translation>
            <numerusform>%n line needs correcting.</numerusform>
            <numerusform>%n lines need correcting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts need correcting.</source>
        <translation>
            <numerusform>%n part needs correcting.</numerusform>
            <numerusform>%n parts need correcting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discounts need attention.</source>
        <translation>
            <numerusform>%n discount needs attention.</numerusform>
            <numerusform>%n discounts need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n field needs attention.</numerusform>
            <numerusform>%n fields need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTemplates</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderWords</name>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation>
            <numerusform>%1 has %n decimal.</numerusform>
            <numerusform>%1 has %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeWords</name>
    <message numerus="yes">
        <source>It was sent %n times, always with the same key.</source>
        <translation>
            <numerusform>It was sent once.</numerusform>
            <numerusform>It was sent %n times, always with the same key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message numerus="yes">
        <source>Loading %n payments…</source>
        <translation>
            <numerusform>Loading %n payment…</numerusform>
            <numerusform>Loading %n payments…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsPage</name>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
        <extracomment>%1 is a count such as &quot;2 of 40 known&quot;</extracomment>
        <translation>
            <numerusform>%1, reading %n more</numerusform>
            <numerusform>%1, reading %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message numerus="yes">
        <source>%n rows with their totals.</source>
        <translation>
            <numerusform>%n row with its totals.</numerusform>
            <numerusform>%n rows with their totals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Saved %n page as %1.</numerusform>
            <numerusform>Saved %n pages as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer %1.</source>
        <translation>
            <numerusform>Sent %n page to the printer %1.</numerusform>
            <numerusform>Sent %n pages to the printer %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting pages: %n so far…</source>
        <translation>
            <numerusform>Counting pages: %n so far…</numerusform>
            <numerusform>Counting pages: %n so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message numerus="yes">
        <source>The list has more than %n rules. Paste a shorter one.</source>
        <translation>
            <numerusform>The list has more than %n rule. Paste a shorter one.</numerusform>
            <numerusform>The list has more than %n rules. Paste a shorter one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectWords</name>
    <message numerus="yes">
        <source>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</source>
        <translation>
            <numerusform>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</numerusform>
            <numerusform>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::RefundsPage</name>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>%n marked as reviewed.</numerusform>
            <numerusform>%n marked as reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review mark removed from %n.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>Review mark removed from %n.</numerusform>
            <numerusform>Review mark removed from %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n reviewed</source>
        <translation>
            <numerusform>Mark %n reviewed</numerusform>
            <numerusform>Mark %n reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ReviewDialog</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message numerus="yes">
        <source>Use at most %n characters for the name.</source>
        <translation>
            <numerusform>Use at most %n character for the name.</numerusform>
            <numerusform>Use at most %n characters for the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong PINs. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>An amount has at most %n decimal. Remove the rest.</numerusform>
            <numerusform>An amount has at most %n decimals. Remove the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHit</name>
    <message numerus="yes">
        <source>Import %n payments…</source>
        <translation>
            <numerusform>Import %n payment…</numerusform>
            <numerusform>Import %n payments…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message numerus="yes">
        <source>A search can have at most %n terms. Remove some from here on.</source>
        <translation>
            <numerusform>A search can have at most %n term. Remove some from here on.</numerusform>
            <numerusform>A search can have at most %n terms. Remove some from here on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchText</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsPage</name>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n opened</numerusform>
            <numerusform>%n opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message numerus="yes">
        <source>%n of its operations are still open. Wait until they have finished.</source>
        <translation>
            <numerusform>%n of its operations is still open. Wait until it has finished.</numerusform>
            <numerusform>%n of its operations are still open. Wait until they have finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</source>
        <translation>
            <numerusform>%n entry in %1 could not be read. It stays in the file, but its account isn&apos;t shown. Correct the file, or add the account again.</numerusform>
            <numerusform>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SolutionsModel</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the first order</source>
        <translation>
            <numerusform>%n only for the first order</numerusform>
            <numerusform>%n only for the first order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the second order</source>
        <translation>
            <numerusform>%n only for the second order</numerusform>
            <numerusform>%n only for the second order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with different details</source>
        <translation>
            <numerusform>%n with different details</numerusform>
            <numerusform>%n with different details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offered, listed %n times</source>
        <translation>
            <numerusform>Offered, listed once</numerusform>
            <numerusform>Offered, listed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message numerus="yes">
        <source>%n known payments</source>
        <translation>
            <numerusform>%n known payment</numerusform>
            <numerusform>%n known payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations open</source>
        <translation>
            <numerusform>%n operation open</numerusform>
            <numerusform>%n operations open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreWords</name>
    <message numerus="yes">
        <source>%n more are on the Refunds page, without an outcome.</source>
        <translation>
            <numerusform>%n more is on the Refunds page, without an outcome.</numerusform>
            <numerusform>%n more are on the Refunds page, without an outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines match, checked %1</source>
        <translation>
            <numerusform>%Ln line matches, checked %1</numerusform>
            <numerusform>%Ln lines match, checked %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimeText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineModel</name>
    <message numerus="yes">
        <source>%n partner transactions</source>
        <comment>always more than one</comment>
        <translation>
            <numerusform>%n partner transaction</numerusform>
            <numerusform>%n partner transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message numerus="yes">
        <source>%Ln captures</source>
        <translation>
            <numerusform>%Ln capture</numerusform>
            <numerusform>%Ln captures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln refund</numerusform>
            <numerusform>%Ln refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voids</source>
        <translation>
            <numerusform>%Ln void</numerusform>
            <numerusform>%Ln voids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n hours old</source>
        <translation>
            <numerusform>the oldest %n hour old</numerusform>
            <numerusform>the oldest %n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n days old</source>
        <translation>
            <numerusform>the oldest %n day old</numerusform>
            <numerusform>the oldest %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln uncertain</numerusform>
            <numerusform>%Ln uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending for over a day</source>
        <translation>
            <numerusform>%Ln pending for over a day</numerusform>
            <numerusform>%Ln pending for over a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>Operations whose processed amount is not the requested one.</extracomment>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionSlider</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
</TS>
