// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/records_office.h"

#include "core/store/transaction.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace elo::testing {

Ref RecordsOffice::add(const QString &entity, const QVariantMap &values)
{
    Record record(workspace().schema().entity(entity));
    for (const auto &[key, value] : values.asKeyValueRange())
        record.set(key, value);
    const auto saved = workspace().save(record);
    EXPECT_TRUE(saved) << qPrintable(saved ? QString() : saved.error().args.join(QLatin1Char(' ')));
    return saved.value_or(Ref());
}

Ref RecordsOffice::addMember(const QString &name, const QString &country)
{
    return add(QStringLiteral("member"), {{QStringLiteral("name"), name},
                                          {QStringLiteral("residence_country"), country},
                                          {QStringLiteral("status"), QStringLiteral("active")}});
}

void RecordsOffice::addMembers(int count)
{
    const auto body = [&](Transaction &transaction) {
        for (int i = 1; i <= count; ++i) {
            RecordTree tree{Record(workspace().schema().entity(u"member")), {}};
            tree.record.set(u"name", QStringLiteral("Pessoa %1").arg(i, 4, 10, QLatin1Char('0')));
            tree.record.set(u"status", QStringLiteral("active"));
            tree.record.set(u"residence_country", QStringLiteral("ZA"));
            transaction.insert(tree);
        }
    };
    ASSERT_TRUE(workspace().transact(QStringLiteral("import"), {}, {}, body));
}

Record RecordsOffice::read(const Ref &ref)
{
    const auto record = workspace().record(ref);
    EXPECT_TRUE(record);
    return record.value_or(Record());
}

namespace {

QtMessageHandler g_next = nullptr;

/// The offscreen platform says of every list that opens that it can neither raise it nor grab the keyboard for it.
void withoutThePlatform(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1StringView("This plugin does not support")))
        g_next(type, context, text);
}

} // namespace

void show(QWidget &widget)
{
    if (!g_next)
        g_next = qInstallMessageHandler(withoutThePlatform);
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

bool inFront(QWidget *dialog)
{
    return dialog && QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }, 2000);
}

void type(const QString &text)
{
    for (const QChar letter : text) { // keyClicks() takes nothing but ASCII
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *target = popup ? popup : QApplication::focusWidget();
        ASSERT_NE(target, nullptr);
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *target = popup ? popup : QApplication::focusWidget();
    ASSERT_NE(target, nullptr);
    QTest::keyClick(target, key, modifiers);
}

} // namespace elo::testing
